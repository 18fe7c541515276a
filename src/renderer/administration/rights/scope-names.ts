/** How far a role sees, by the key of its name. */
export const SCOPE_NAMES = { own: 'scopeOwn', team: 'scopeTeam', all: 'scopeAll' } as const;

/** The same as a sentence. */
export const SCOPE_WORDS = { own: 'scopeOwnWords', team: 'scopeTeamWords', all: 'scopeAllWords' } as const;

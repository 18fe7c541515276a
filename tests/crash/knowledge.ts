import type { App } from '../../src/main/app.ts';
import type { SeededRandom } from '../../src/main/core/sample/random.ts';
import type { Knowledge } from './commands/command-maker.ts';

/**
 * What makers may know of the workspace that `app` has open. `label` sets the fresh texts of one process apart from
 * those of another.
 */
export function knowledgeOf(app: App, label: string, recoveryCode = ''): Knowledge {
  let made = 0;
  const rows = <Row>(sql: string): Row[] => app.core.sessions.demand().workspace.reader.sqlAll<Row>(sql);
  return {
    rows,
    anyId: (random: SeededRandom, sql: string) => {
      const found = rows<{ id: string }>(sql);
      return found[random.integer(0, found.length - 1)]?.id;
    },
    upload: (name, content) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return app.transfers.put({ name, type: 'text/csv', bytes });
    },
    fresh: (word) => {
      made += 1;
      return `${word} ${label}-${made}`;
    },
    get folder() {
      return app.core.sessions.demand().workspace.folder;
    },
    recoveryCode,
  };
}

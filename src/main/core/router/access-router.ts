import { accountRouter } from './account-router.ts';
import { peopleRouter } from './people-router.ts';
import { router } from './procedure.ts';
import { rolesRouter } from './roles-router.ts';

/** Who may come in, and what they may do. */
export const accessRouter = router({ people: peopleRouter, roles: rolesRouter, account: accountRouter });

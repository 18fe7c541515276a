import type { Contribution } from '../../records/contribution.ts';

export const compliance: Contribution = {
  name: 'compliance',
  screens: [],
  navigation: [],
  commands: [],
  jumps: [],
  quickAdds: [],
  places: {},
  panels: [],
};

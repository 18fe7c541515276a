import type { Contribution } from '../../records/contribution.ts';

export const marketing: Contribution = {
  name: 'marketing',
  screens: [],
  navigation: [],
  commands: [],
  jumps: [],
  quickAdds: [],
  places: {},
  panels: [],
};

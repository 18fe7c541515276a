import type { Contribution } from '../../records/contribution.ts';
export const sales: Contribution = {
  name: 'sales',
  screens: [],
  navigation: [],
  commands: [],
  jumps: [],
  quickAdds: [],
  places: {},
  panels: [],
};

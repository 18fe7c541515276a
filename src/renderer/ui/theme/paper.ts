/** Documents stand on white paper, in dark surroundings too: what is drawn outside CSS takes it from here. */
export const PAPER = '#ffffff';

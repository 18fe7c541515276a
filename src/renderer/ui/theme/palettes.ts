import type { MantineColorsTuple } from '@mantine/core';

/** The shade of a palette that buttons are filled with, under white words. */
export const FILLED = 7;

/** The accent, from the lightest shade to the darkest. */
const ink: MantineColorsTuple = [
  '#eef2fd',
  '#dbe3fa',
  '#b7c6f4',
  '#91a8ee',
  '#7490e6',
  '#5f7fe0',
  '#4d6cd6',
  '#3d5ac2',
  '#334da8',
  '#28408f',
];

/** What takes something away, and what went wrong. */
const red: MantineColorsTuple = [
  '#fdf0ef',
  '#fce7e5',
  '#f8cbc7',
  '#f3a39e',
  '#e77a74',
  '#d7554e',
  '#c23f38',
  '#b3322c',
  '#9a2823',
  '#832019',
];

/** What is as it should be. */
const green: MantineColorsTuple = [
  '#eef9f2',
  '#ddf3e5',
  '#bde6cc',
  '#85d6a5',
  '#55b981',
  '#35a066',
  '#238551',
  '#1a7343',
  '#17683a',
  '#0f5430',
];

const dark: MantineColorsTuple = [
  '#e6e8ec',
  '#c0c7d1',
  '#a0a8b5',
  '#6f7886',
  '#4a525f',
  '#3a414c',
  '#2b3038',
  '#1b1e24',
  '#14161a',
  '#0f1115',
];

/** Shades that Mantine's own parts are drawn in; ours use the roles of tokens.css. */
export const palettes = { ink, red, green, dark };

/** One line for people, in both languages: nobody has chosen one yet. */
export const say = (zh, en) => console.log(`${zh} / ${en}`);

/** Ends the program with a line that says why. */
export function giveUp(zh, en, code = 1) {
  console.error(`${zh} / ${en}`);
  process.exit(code);
}

/**
 * Symbols in text that is printed in capitals: `a/res/64/293` → `A/RES/64/293`. Other words, and symbols with capitals
 * of their own, such as `E/CN.4/Sub.2`, stay as they are: only their print differs.
 */
export const inCapitals = (text: string): string =>
  text.replace(/\S*\/\S*/g, (word) => {
    const capitals = word.toUpperCase();
    return word === word.toLowerCase() && capitals.length === word.length ? capitals : word;
  });

/** A file as its text: see scripts/bundle.js. */
declare module "*?raw" {
  const text: string;
  export default text;
}

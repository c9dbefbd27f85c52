/** Imports a file as text; see scripts/bundle.js. */
declare module "*?raw" {
  const text: string;
  export default text;
}

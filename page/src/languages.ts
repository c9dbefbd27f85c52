/**
 * The words of citations in languages other than English (`#languages`), for a web server: each language is a file
 * beside the page, and is fetched when a text first needs it. The words are half of what the worker would otherwise load.
 */

/**
 * All words of a language as JSON. Waits for the file, as workers may.
 *
 * @throws Error if the file cannot be fetched
 */
export function wordTable(language: string): string {
  const request = new XMLHttpRequest();
  request.open("GET", new URL(`../languages/${language}.json`, location.href), false);
  request.send();
  if (request.status !== 200) throw new Error(`${request.responseURL}: ${request.status} ${request.statusText}`);
  return request.responseText;
}

/** Finds elements of the page by name, and creates elements. */

export const $ = <Found extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as Found;

export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);

export function button(label: string, onClick: () => void, description?: string): HTMLButtonElement {
  const made = element("button", { type: "button", textContent: label });
  if (description !== undefined) {
    made.title = description;
    made.setAttribute("aria-label", description);
  }
  made.addEventListener("click", onClick);
  return made;
}

/** Finds elements of the page by name, and creates elements. */

export const $ = <Found extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as Found;

export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);

/** Replaces the children of an element. If a button among them had the focus, the one in its place gets it. */
export function refill(root: HTMLElement, ...children: readonly Node[]): void {
  const buttons = (): HTMLElement[] => [...root.querySelectorAll("button")];
  const focused = buttons().indexOf(document.activeElement as HTMLElement);
  root.replaceChildren(...children);
  if (focused >= 0) (buttons()[focused] ?? buttons().at(-1) ?? $("findings")).focus();
}

export function button(label: string, onClick: () => void, description?: string): HTMLButtonElement {
  const made = element("button", { type: "button", textContent: label });
  if (description !== undefined) {
    made.title = description;
    made.setAttribute("aria-label", description);
  }
  made.addEventListener("click", onClick);
  return made;
}

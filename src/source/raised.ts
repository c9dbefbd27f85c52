const figures = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const letters = "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ";

/**
 * Writes raised digits and single letters as superscript characters, so that "64/293" and a raised "1" don't become
 * 64/2931.
 */
export const raised = (text: string): string =>
  text
    .replace(/\d/g, (figure) => figures[Number(figure)] as string)
    .replace(/(?<!\p{L})[a-p](?!\p{L})/gu, (letter) => [...letters][letter.charCodeAt(0) - 97] as string);

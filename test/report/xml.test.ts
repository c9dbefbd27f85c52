import fc from "fast-check";
import sax from "sax";
import { expect, test } from "vitest";
import { printable } from "../../src/report/printable.ts";
import { declaration, xml } from "../../src/report/xml.ts";

/** The value of the attribute and the content of the inner element, as a strict parser reads them. */
function read(text: string): { value: string | undefined; content: string } {
  const parser = sax.parser(true);
  const found = { value: undefined as string | undefined, content: "" };
  parser.onerror = (error) => {
    throw error;
  };
  let inside = false;
  parser.onopentag = ({ name, attributes }) => {
    inside = name === "a";
    found.value = attributes.value as string;
  };
  parser.ontext = (text) => {
    if (inside) found.content += text;
  };
  parser.onclosetag = () => {
    inside = false;
  };
  parser.write(declaration + text).close();
  return found;
}

const element = (text: string) =>
  xml({ name: "outer", attributes: {}, content: [{ name: "a", attributes: { value: text }, content: text }] });

test("any text is read back as it is printed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      expect(read(element(text))).toEqual({ value: printable(text), content: printable(text) });
    }),
  );
});

test.each([
  ["a\nb\u0000\u001b", "a·b··"],
  ["\uffff\ufffe", "··"],
  ["\ud800", "·"],
  ["]]> &amp; 'x' \"y\"", "]]> &amp; 'x' \"y\""],
])("%j", (text, shown) => {
  expect(read(element(text))).toEqual({ value: shown, content: shown });
});

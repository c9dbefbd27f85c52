import { expect, test } from "vitest";
import { html } from "../../../src/report/html/markup.ts";

test("what is put in is escaped, markup is not", () => {
  const inner = html`<i>${`<b a="1" b='2'>&amp;`}</i>`;
  expect(html`<p title="${'"'}">${[inner, 1, undefined, ["&"]]}</p>`.text).toBe(
    '<p title="&quot;"><i>&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;</i>1&amp;</p>',
  );
});

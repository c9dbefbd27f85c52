/** The elements of HTML that affect its text. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that begin and end a paragraph. All others are inline. */
export const blocks = names(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre search section select
  summary table tbody td tfoot th thead title tr ul`,
);

/** Elements whose content is not text of the document. */
export const unread = names(
  "script style template iframe object svg math canvas audio video noembed noframes textarea datalist rt rp",
);

/** Elements whose content is code, which is not checked. */
export const code = names("code pre kbd samp tt listing plaintext xmp");

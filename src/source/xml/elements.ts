/** What elements mean for the text, by local name in lower case: Akoma Ntoso, DocBook, JATS, TEI and others. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that begin and end a paragraph even if there is text beside them. */
export const blocks = names(
  `p para simpara div table informaltable tgroup thead tbody tfoot tr row td th entry cell list ul ol li item listitem
  itemizedlist orderedlist blocklist section sec chapter article paragraph subparagraph point blockquote disp-quote
  figure fig heading head subheading title doctitle-group caption`,
);

/** Elements that contain text: any element in them that is not a block is inline. */
export const lines = names("p para simpara title heading head subheading td th entry cell caption");

/** Elements that are always inline. */
export const inlines = names(
  `a abbr b bold def date em emph emphasis ext-link hi i inline italic lb link placename quote ref remark rs small span
  strong sub subscript sup superscript term u ulink underline xref`,
);

/** Elements whose content is metadata, not text. */
export const unread = names("meta teiheader journal-meta script style template binary img graphic");

/** Elements whose content is code, which is not checked. */
export const code = names("code pre programlisting screen literal computeroutput");

export const raisedNames = names("sup superscript");
export const lineBreaks = names("br eol lb break");
export const headings = names("heading subheading title head h1 h2 h3 h4 h5 h6");
/** The number of the element that follows on the same line: `<num>1.</num><content><p>Welcomes` */
export const numbers = names("num label");
export const notes = names("authorialnote footnote fn endnote");
export const cells = names("td th entry cell");
export const tables = names("table informaltable");
export const rows = names("tr row");

/** What elements of OpenDocument mean to the text. Those of other namespaces go by their local names. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What is in them is no text of the document. */
export const unread = names(
  `text:tracked-changes text:sequence-decls text:variable-decls text:user-field-decls office:forms text:ruby-text
  text:hidden-text title desc`,
);

/** Their text is made by the program that shows the file, and made anew. */
export const fields = names(
  `text:bookmark-ref text:reference-ref text:note-ref text:sequence text:sequence-ref text:date text:time text:page-number
  text:page-count text:chapter text:file-name text:title text:subject text:expression text:variable-get text:variable-set
  text:user-field-get text:user-defined text:database-display text:conditional-text`,
);

export const paragraphs = names("text:p text:h");
export const boxes = names("draw:text-box draw:custom-shape draw:rect draw:ellipse");

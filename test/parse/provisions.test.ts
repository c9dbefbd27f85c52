// Articles, rules and agenda items, back-references, official records, meetings, links.
import { reads } from "./cited.ts";

reads("articles and rules of a named instrument", {
  "article 32, paragraph 3, of the Convention": [
    "article 32, paragraph 3, of the Convention | provision article 32, paragraph 3, Convention",
  ],
  "Article 51 of the Charter": ["Article 51 of the Charter | provision article 51, Charter"],
  "Article 51 of the Charter of the United Nations": [
    "Article 51 of the Charter of the United Nations | provision article 51, Charter of the United Nations",
  ],
  "articles 5 to 7 and 9 of the Covenant": [
    "articles 5 to 7 and 9 of the Covenant | provision article 5, Covenant",
    "articles 5 to 7 and 9 of the Covenant | provision article 6, Covenant",
    "articles 5 to 7 and 9 of the Covenant | provision article 7, Covenant",
    "articles 5 to 7 and 9 of the Covenant | provision article 9, Covenant",
  ],
  "article 9, paragraphs 1 (b) and 5, of the Protocol": [
    "article 9, paragraphs 1 (b) and 5, of the Protocol | provision article 9, paragraph 1 (b), Protocol",
    "article 9, paragraphs 1 (b) and 5, of the Protocol | provision article 9, paragraph 5, Protocol",
  ],
  "paragraph 3 of article 32 of the Convention": [
    "paragraph 3 of article 32 of the Convention | provision article 32, paragraph 3, Convention",
  ],
  "article 6 bis of the Convention": ["article 6 bis of the Convention | provision article 6 bis, Convention"],
  "Article 3, Trafficking in Persons Protocol": [
    "Article 3, Trafficking in Persons Protocol | provision article 3, Trafficking in Persons Protocol",
  ],
  "art. 5 of the Organized Crime Convention": [
    "art. 5 of the Organized Crime Convention | provision article 5, Organized Crime Convention",
  ],
  "rule 2, paragraph 2, of the rules of procedure for the Conference": [
    "rule 2, paragraph 2, of the rules of procedure for the Conference | provision rule 2, paragraph 2, rules of procedure for the Conference",
  ],
  "rule 153 of the rules of procedure of the General Assembly": [
    "rule 153 of the rules of procedure of the General Assembly | provision rule 153, rules of procedure of the General Assembly",
  ],
  "articles 46, paragraph 4, and 56 of the Convention": [
    "articles 46, paragraph 4, and 56 of the Convention | provision article 46, paragraph 4, Convention",
    "articles 46, paragraph 4, and 56 of the Convention | provision article 56, Convention",
  ],
  "articles 57, paragraph 5 (g), 61 and 62 of the Convention": [
    "articles 57, paragraph 5 (g), 61 and 62 of the Convention | provision article 57, paragraph 5 (g), Convention",
    "articles 57, paragraph 5 (g), 61 and 62 of the Convention | provision article 61, Convention",
    "articles 57, paragraph 5 (g), 61 and 62 of the Convention | provision article 62, Convention",
  ],
  "articles 5 and 6, paragraphs 1 and 2, of the Convention": [
    "articles 5 and 6, paragraphs 1 and 2, of the Convention | provision article 5, Convention",
    "articles 5 and 6, paragraphs 1 and 2, of the Convention | provision article 6, paragraph 1, Convention",
    "articles 5 and 6, paragraphs 1 and 2, of the Convention | provision article 6, paragraph 2, Convention",
  ],
  "article 2, paragraphs 3, 4 and 5, of the Charter": [
    "article 2, paragraphs 3, 4 and 5, of the Charter | provision article 2, paragraph 3, Charter",
    "article 2, paragraphs 3, 4 and 5, of the Charter | provision article 2, paragraph 4, Charter",
    "article 2, paragraphs 3, 4 and 5, of the Charter | provision article 2, paragraph 5, Charter",
  ],
  "article 31 of the report": [],
  "in article 5, the Committee": [],
});

reads("items of agendas", {
  "agenda item 8 (b)": ["agenda item 8 (b) | provision item 8 (b), agenda"],
  "Agenda item 110": ["Agenda item 110 | provision item 110, agenda"],
  "agenda items 12 and 13": [
    "agenda items 12 and 13 | provision item 12, agenda",
    "agenda items 12 and 13 | provision item 13, agenda",
  ],
  "Item 2 (b) of the provisional agenda*": [
    "Item 2 (b) of the provisional agenda | provision item 2 (b), provisional agenda*",
  ],
  "item 7 of the preliminary list": ["item 7 of the preliminary list | provision item 7, preliminary list"],
});

reads("back-references", {
  "In the same resolution, the Conference": ["the same resolution | backreference resolution"],
  "In that decision, the": ["that decision | backreference decision"],
  "the said resolution": ["the said resolution | backreference resolution"],
  "the above-mentioned decision": ["the above-mentioned decision | backreference decision"],
  "the latter resolution": ["the latter resolution | backreference resolution"],
  "the same\nresolution": ["the same⏎resolution | backreference resolution"],
  "Ibid., paras. 5–9.": ["Ibid. | backreference source | para 5-9"],
  "ibid.": ["ibid. | backreference source"],
  "the same resolution 64/293": ["resolution 64/293 | resolution 64/293"],
  "that resolution of the dispute": [],
  "that decision-making": [],
});

reads("official records", {
  "Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/53), chap. III, sect. B.": [
    "A/62/53 | symbol A/62/53 | supplement 53 session 62; chap III; sect B",
  ],
  "*Official Records of the General Assembly, Sixty-third Session, Supplement No. 49* (A/63/49 (Vol. III)), chap. I": [
    "A/63/49 (Vol. III) | symbol A/63/49 (Vol. III) | supplement 49 session 63; chap I",
  ],
  "Official Records of the Economic and Social Council, 2009, Supplement No. 7 (E/2009/27), chap. I, sect. B": [
    "E/2009/27 | symbol E/2009/27 | supplement 7; chap I; sect B",
  ],
  "Ibid., Sixty-first Session, Supplement No. 10 (A/61/10)": [
    "Ibid. | backreference source",
    "A/61/10 | symbol A/61/10 | supplement 10 session 61",
  ],
  "Ibid., ECOSOC, 2015, Supplement No. 7 (E/2015/27)": [
    "Ibid. | backreference source",
    "E/2015/27 | symbol E/2015/27 | supplement 7",
  ],
  "Official Records of the Security Council, Thirty-third Year, Supplement for January, February and March 1978, document S/12606":
    ["S/12606 | symbol S/12606"],
});

reads("instruments before their articles, one after another", {
  "CRC art. 54, UNCLOS art. 60, Rome Statute, art. 12": [
    "art. 54 | provision article 54, CRC",
    "art. 60 | provision article 60, UNCLOS",
    "art. 12 | provision article 12, Rome Statute",
  ],
});

reads("meetings", {
  "at its 82nd plenary meeting, on 29 November 1979": ["82nd plenary meeting | meeting 82 | date 1979-11-29"],
  "at its 4213th meeting": ["4213th meeting | meeting 4213"],
  "the 1st meeting, on 3 May 2000": ["1st meeting | meeting 1 | date 2000-05-03"],
});

reads("links to documents are citations of their symbols", {
  "https://undocs.org/A/RES/64/293": ["A/RES/64/293 | symbol A/RES/64/293"],
  "https://undocs.org/en/S/RES/1325(2000)": ["S/RES/1325(2000) | symbol S/RES/1325 (2000)"],
  "https://docs.un.org/en/A/80/5": ["A/80/5 | symbol A/80/5"],
  "undocs.org/A/64/1": ["A/64/1 | symbol A/64/1"],
  "http://www.un.org/ga/search/view_doc.asp?symbol=A/64/1": ["A/64/1 | symbol A/64/1"],
  "https://digitallibrary.un.org/record/687847": [],
  "https://example.org/A/64/293": [],
  "https://example.org/docs/E/2009/1.pdf": [],
});

reads("articles behind the name of their instrument, or right before it", {
  "ICCPR, art. 60": ["art. 60 | provision article 60, ICCPR"],
  "Art. 45 CRC": ["Art. 45 CRC | provision article 45, CRC"],
  "the United Nations Convention on the Law of the Sea, in particular article 77 thereof": [
    "article 77 | provision article 77, United Nations Convention on the Law of the Sea",
  ],
  "the Rome Statute, especially its article 16": ["article 16 | provision article 16, Rome Statute"],
  "the Covenant on Civil and Political Rights, and article 14 thereof": [
    "article 14 | provision article 14, Covenant on Civil and Political Rights",
  ],
  "the Covenant on Civil and Political Rights, and article 14": [],
  "Article 41 of Chapter VII of the Charter": [
    "Article 41 of Chapter VII of the Charter | provision article 41, Charter",
  ],
  "[article 5](https://example.org) of the [Convention](https://example.org)": [
    "article 5](https://example.org) of the [Convention | provision article 5, Convention",
  ],
  "Article 73 e of the Charter": ["Article 73 e of the Charter | provision article 73 e, Charter"],
  "under the Convention article 5 applies": [],
});

reads("several articles, each with its own word, of the instrument named at the end", {
  "Article 2, paragraph 4, and Article 51 of the Charter": [
    "Article 2, paragraph 4 | provision article 2, paragraph 4, Charter",
    "Article 51 of the Charter | provision article 51, Charter",
  ],
  "Articles 24 and 25, Chapter VIII, Article 33, paragraph 1, and Article 51 of the Charter": [
    "Articles 24 and 25 | provision article 24, Charter",
    "Articles 24 and 25 | provision article 25, Charter",
    "Article 33, paragraph 1 | provision article 33, paragraph 1, Charter",
    "Article 51 of the Charter | provision article 51, Charter",
  ],
  "article 5 or article 6 (1) of the Convention": [
    "article 5 | provision article 5, Convention",
    "article 6 (1) of the Convention | provision article 6 (1), Convention",
  ],
});

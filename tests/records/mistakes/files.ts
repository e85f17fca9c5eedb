/** Mistakes in writing YAML and lists, in ids and in files. By folder: every issue, as place, problem and remedy. */
export const fileMistakes: Readonly<Record<string, readonly string[]>> = {
  "action-twice-in-plan": [
    "data/plans/plan-2018.yaml:17:15  The plan has an action agree-targets already. → Give one of the two another id.",
  ],
  "action-with-id-of-recommendation": [
    "data/plans/exampleshire-report-2018.yaml:12:15  The document exampleshire-report-2018 has a recommendation attendance-plan, so both would be exampleshire-report-2018#attendance-plan. → Give one of the two another id.",
  ],
  "action-with-id-of-theme": [
    "data/plans/plan-2018.yaml:15:15  The plan has a theme attendance, and both stand on one page. → Give one of the two another id.",
  ],
  "character-by-escape": [
    "data/indicators/reading-expected.yaml:1:8  There is a character here that cannot be shown. → Delete it; copying from a PDF often brings one along.",
  ],
  "code-of-no-place": [
    "data/areas/example-region.yaml:4:7  E12000010 is no code of a place. → Look it up in the Register of Geographic Codes of the Office for National Statistics.",
  ],
  "csv-with-semicolons": [
    "data/observations/absence-primary.csv:1:1  The cells are parted by semicolons. → Save the file with commas between the cells: in Excel as CSV UTF-8 (comma delimited).",
  ],
  "file-in-unknown-folder": [
    "data/observation/absence-primary.csv:1:1  There is no folder data/observation here, so its file would be lost. → Did you mean data/observations?",
  ],
  "merge-in-text": [
    "content/documents/2018/exampleshire-report-2018.md:63:1  Two versions of this file were merged here, and nobody chose between them. → Keep what is right, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.",
  ],
  "name-of-a-device": [
    "data/areas/con.yaml:1:1  A file named con cannot exist on Windows, so nobody there could open the site's files. → Give it another name.",
  ],
  "text-cut-at-number-sign": [
    "content/documents/2018/exampleshire-report-2018.md:40:22  Everything from # on is a remark, which readers do not see: “#2 for attendance.”. → If it belongs to the text, put the whole text in quotation marks; else write the remark on a line of its own.",
  ],
  "workbook-among-figures": [
    "data/observations/ks2.xlsx:1:1  ks2.xlsx is a workbook, which cannot be read here. → Move it out of this folder, and save its sheet as CSV UTF-8 (comma delimited).",
  ],
  "file-empty": ["data/areas/third-authority.yaml:1:1  The file is empty. → Write the record, or delete the file."],
  "file-ending-markdown": [
    "content/documents/2007/exampleshire-letter.markdown:1:1  A file of this kind is not read here, so document exampleshire-letter.markdown would be lost. → Rename it to end in .md.",
  ],
  "file-ending-yml": [
    "data/areas/third-authority.yml:1:1  A file of this kind is not read here, so area third-authority.yml would be lost. → Rename it to end in .yaml.",
  ],
  "file-name-with-capitals": [
    "data/areas/Third-Authority.yaml:1:1  The file's name becomes an address and may hold only lower-case letters, digits and single hyphens. → Rename it to third-authority.yaml.",
  ],
  "file-name-with-hash": [
    "data/areas/third#authority.yaml:1:1  The file's name becomes an address and may hold only lower-case letters, digits and single hyphens. → Rename it to third-authority.yaml.",
  ],
  "file-name-with-space": [
    "data/areas/third authority.yaml:1:1  The file's name becomes an address and may hold only lower-case letters, digits and single hyphens. → Rename it to third-authority.yaml.",
  ],
  "file-of-comments-only": [
    "data/areas/third-authority.yaml:1:1  There are no fields here, only blank lines and remarks. → Write the fields of the area, or delete the file.",
  ],
  "front-matter-field-missing": [
    "content/documents/2007/exampleshire-assessment-2007.md:2:1  The field publisher is missing. → Add it.",
  ],
  "front-matter-missing": [
    "content/documents/2007/exampleshire-assessment-2007.md:1:1  The file does not begin with its fields. → Put a line of three hyphens, the fields, and another line of three hyphens at the top.",
  ],
  "front-matter-not-closed": [
    "content/documents/2007/exampleshire-assessment-2007.md:1:1  The fields that begin here are not closed. → Put a line of three hyphens after the last field.",
  ],
  "id-differs-only-in-capitals": [
    "data/areas/Example-Region.yaml:1:1  The file's name becomes an address and may hold only lower-case letters, digits and single hyphens. → Rename it to example-region.yaml.",
    "data/areas/example-region.yaml:1:1  The area example-region and the one in data/areas/Example-Region.yaml differ only in capitals or in how a letter is stored, so their addresses clash. → Give one of the two another id.",
  ],
  "id-twice-in-list": [
    "data/topics.yaml:13:7  There is a topic attendance already, in line 5. → Give one of the two another id.",
  ],
  "id-twice-in-two-forms": [
    "data/observations/absence-primary.yaml:1:1  There is an observations file absence-primary already, in data/observations/absence-primary.csv. → Give one of the two another id.",
  ],
  "id-twice-in-two-years": [
    "content/documents/2018/exampleshire-assessment-2007.md:2:1  There is a document exampleshire-assessment-2007 already, in content/documents/2007/exampleshire-assessment-2007.md. → Give one of the two another id.",
  ],
  "library-override-of-another-kind": [
    "data/areas/london.yaml:1:7  It overrides the library's area london, which is a region, and is a country. → Give it another id, or make it a region.",
  ],
  "library-override-without-field": [
    "data/frameworks/single-inspection-framework.yaml:1:1  The field source is missing. → Add it. This record overrides the library's framework single-inspection-framework wholly; without it that one holds.",
  ],
  "list-not-a-list": [
    "data/pupil-groups.yaml:1:1  The file should be a list of pupil groups. → Begin each entry on a line of its own with a hyphen.",
  ],
  "list-unreadable": [
    "data/topics.yaml:6:10  There are two colons where one is expected. → Put text that contains a colon in quotation marks.",
  ],
  "page-with-reserved-name": [
    "content/pages/documents.mdx:2:1  The address /documents/ is one of the site's own. → Give the file another name.",
  ],
  "yaml-alias": [
    "data/indicators/reading-expected.yaml:2:13  A reference with * is not allowed here. → Write the value out in full, or put it in quotation marks.",
  ],
  "yaml-anchor": [
    "data/indicators/reading-expected.yaml:6:11  A name with & is not allowed here. → Write the values out wherever they are needed; where the sign & belongs to a text, put the text in quotation marks.",
  ],
  "yaml-colon-in-text": [
    "data/indicators/reading-expected.yaml:2:13  There are two colons where one is expected. → Put text that contains a colon in quotation marks.",
  ],
  "yaml-duplicate-field": [
    "data/indicators/reading-expected.yaml:6:1  This field stands here twice. → Keep one of the two.",
  ],
  "yaml-duplicate-year-in-quotes": [
    "data/observations/reading-expected.yaml:13:7  This field stands here twice. → Keep one of the two.",
  ],
  "yaml-list-for-record": [
    "data/areas/example-country.yaml:2:1  A field stands here beside an entry of a list. → If both are fields of one record, take the hyphen away from the line above; if this one is a field of the entry, indent it by two spaces.",
  ],
  "yaml-merge-key": ["data/indicators/maths-progress.yaml:9:1  The field name << is not allowed. → Remove this line."],
  "yaml-proto-key": [
    "data/indicators/maths-progress.yaml:9:1  The field name __proto__ is not allowed. → Remove this line.",
  ],
  "yaml-several-records": [
    "data/indicators/reading-expected.yaml:12:1  A second record starts here after a line of three hyphens. → Keep one record in a file.",
  ],
  "yaml-tab-indent": [
    "data/indicators/reading-expected.yaml:13:1  This line is indented with a tab. → Use spaces, two for each level.",
  ],
  "yaml-tag": [
    "data/indicators/reading-expected.yaml:2:13  A tag with ! is not allowed here. → Put the text in quotation marks.",
  ],
  "yaml-text-begins-with-at": [
    "data/indicators/reading-expected.yaml:2:13  Text cannot begin with @ here. → Put it in quotation marks.",
  ],
  "yaml-unclosed-bracket": [
    "data/indicators/reading-expected.yaml:11:13  The bracket [ that opens here is not closed. → Write ] where the list or record ends.",
  ],
  "yaml-unclosed-quote": [
    'data/indicators/reading-expected.yaml:1:8  The quotation mark " that opens here is not closed. → Write " where the text ends too.',
  ],
  "yaml-uneven-indent": [
    "data/indicators/absence-primary.yaml:11:4  This line begins with 3 spaces, and no line above that it can belong to does; line 10 begins with 2 spaces. → Line it up with the other fields of its record or list.",
  ],
};

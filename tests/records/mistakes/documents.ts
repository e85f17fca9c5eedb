/** Mistakes in documents: judgements, days, and the text. By folder: every issue, as place, problem and remedy. */
export const documentMistakes: Readonly<Record<string, readonly string[]>> = {
  "link-to-nothing": [
    "content/documents/2018/exampleshire-report-2018.md:63:5  There is no document nowhere, so /documents/nowhere/ leads nowhere. → The documents are: exampleshire-assessment-2007, exampleshire-report-2018.",
  ],
  "picture-not-there": [
    "content/documents/2018/exampleshire-report-2018.md:63:1  There is no picture public/images/none.png. → Put it into the folder public, or correct the name.",
  ],
  "directive-chart-unknown-indicator": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  There is no indicator reading. → The indicators are: absence-primary, maths-progress, reading-expected.",
  ],
  "directive-figure-unknown-area": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  The indicator reading-expected has no figures for exampelshire. → Did you mean exampleshire?",
  ],
  "directive-figure-unknown-attribute": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  The directive figure has no year. → The attributes are: indicator, area, period.",
    "content/documents/2018/exampleshire-report-2018.md:53:1  The directive figure lacks period. → Write period=… in its curly brackets.",
  ],
  "directive-figure-unknown-indicator": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  There is no indicator reading-expeced. → Did you mean reading-expected?",
  ],
  "directive-figure-unknown-period": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  The indicator reading-expected has no figure for exampleshire in 2018. → The periods are: 2014, 2015, 2016, 2017.",
  ],
  "directive-figure-without-area": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  The directive figure lacks area. → Write area=… in its curly brackets.",
  ],
  "directive-figure-without-text": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  The figure has no text. → Write the number as printed in the square brackets.",
  ],
  "directive-para-backwards": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  The paragraph number is not a number or a range. → Write :para[10] or :para[10-12].",
  ],
  "directive-para-twice": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  Paragraph 2 is already represented above. → Check the number.",
  ],
  "document-in-wrong-year": [
    "content/documents/2008/exampleshire-letter.md:5:12  The document is published in 2007 but does not lie in the folder of that year. → Move it to content/documents/2007/exampleshire-letter.md.",
  ],
  "grade-number-contradicts-word": [
    "content/documents/2018/exampleshire-report-2018.md:26:13  In Example inspection the grade Good has 2, not 3. → Check the word and the number against the document.",
  ],
  "grade-of-another-framework": [
    "content/documents/2007/exampleshire-assessment-2007.md:16:11  Example assessment has no grade “Requires improvement”. → The grades are: Outstanding, Good, Adequate, Inadequate.",
  ],
  "grade-unknown": [
    "content/documents/2018/exampleshire-report-2018.md:29:11  Example inspection has no grade “Outstandin”. → Did you mean Outstanding?",
  ],
  "judgement-area-unknown": [
    "content/documents/2018/exampleshire-report-2018.md:28:11  Example inspection has no judgement area leadrship. → Did you mean leadership?",
  ],
  "judgement-twice": [
    "content/documents/2007/exampleshire-assessment-2007.md:19:11  This entry of judgements stands here twice. → Keep one of the two, or give one another name.",
  ],
  "judgement-without-framework": [
    "content/documents/2007/exampleshire-assessment-2007.md:14:5  A judgement needs a framework. → Add the field framework to the document or to the judgement.",
    "content/documents/2007/exampleshire-assessment-2007.md:18:5  A judgement needs a framework. → Add the field framework to the document or to the judgement.",
  ],
  "prose-heading-one": [
    "content/documents/2018/exampleshire-report-2018.md:55:1  A heading with one # is the title, which the page already has. → Use ## for sections.",
  ],
  "prose-heading-skips-level": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  This heading skips a level: #### after ##. → Use ###.",
  ],
  "prose-html": [
    "content/documents/2018/exampleshire-report-2018.md:53:17  HTML is not allowed in a document: <b>. → Write two stars on both sides of the words: **words**.",
    "content/documents/2018/exampleshire-report-2018.md:53:25  HTML is not allowed in a document: </b>. → Write two stars on both sides of the words: **words**.",
  ],
  "prose-html-behind-comment": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  HTML is not allowed in a document: <script>alert(1)</script>. → Write it in Markdown, or put a backslash before <.",
  ],
  "prose-html-in-empty-comment": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  HTML is not allowed in a document: <script>alert(1)</script>-->. → Write it in Markdown, or put a backslash before <.",
    "content/documents/2018/exampleshire-report-2018.md:55:1  HTML is not allowed in a document: <script>alert(1)</script>-->. → Write it in Markdown, or put a backslash before <.",
  ],
  "prose-link-data": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  This address is not allowed: data:text/html,hello. → Use an address that starts with https://, http://, mailto:, / or #.",
  ],
  "prose-link-javascript": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  This address is not allowed: javascript:alert(1). → Use an address that starts with https://, http://, mailto:, / or #.",
  ],
  "prose-link-javascript-defined-below": [
    "content/documents/2018/exampleshire-report-2018.md:55:1  This address is not allowed: javascript:alert(1). → Use an address that starts with https://, http://, mailto:, / or #.",
  ],
  "prose-link-javascript-in-capitals": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  This address is not allowed: JavaScript:alert(1). → Use an address that starts with https://, http://, mailto:, / or #.",
  ],
  "prose-link-relative": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  This address is not allowed: ../2007/exampleshire-assessment-2007/. → Use an address that starts with https://, http://, mailto:, / or #.",
  ],
  "prose-picture-without-description": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  This picture has no description. → Write what it shows between the square brackets.",
  ],
  "prose-script": [
    "content/documents/2018/exampleshire-report-2018.md:53:1  HTML is not allowed in a document: <script>alert(1)</script>. → Write it in Markdown, or put a backslash before <.",
  ],
  "recommendation-area-unknown": [
    "content/documents/2007/exampleshire-assessment-2007.md:27:11  Example assessment has no judgement area staying-save. → Did you mean staying-safe?",
  ],
  "visit-after-publication": [
    "content/documents/2018/exampleshire-report-2018.md:13:7  The visit ends after the document was published. → Check both days.",
  ],
  "visit-ends-before-it-begins": [
    "content/documents/2018/exampleshire-report-2018.md:13:7  The visit ends before it begins. → Check both days.",
  ],
};

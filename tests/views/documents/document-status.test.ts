import { describe, expect, test } from "vitest";
import {
  describeAsOf,
  describeDocumentStatus,
  findDocumentStatus,
  markTelephoneNumbers,
  titleWithStatus,
} from "../../../src/views/documents/document-status.ts";
import { library } from "../../../src/library/library.ts";
import { emptyBody } from "../../../src/records/record.ts";

const body = { ...emptyBody, text: "Plain words of 2019." };
const kindOf = (id: string) => {
  const kind = library.documentKinds.find((item) => item.id === id);
  if (!kind) throw new Error(`There is no document kind ${id}.`);
  return kind;
};
const plain = { published: "2019-03-28", kind: kindOf("committee-report"), body };

describe("whether a document still holds", () => {
  test("is not said where nobody has said it", () => {
    expect(describeDocumentStatus({})).toBeUndefined();
    expect(titleWithStatus({ title: "Protocol" })).toBe("Protocol");
  });

  test("is said in words", () => {
    expect(describeDocumentStatus({ status: "in-force" })).toBe("In force");
    expect(describeDocumentStatus({ status: "historic" })).toBe("Historic");
  });

  test("follows from what took its place, whatever else is written", () => {
    expect(findDocumentStatus({ status: "in-force", supersededBy: { title: "Protocol 2021" } })).toBe("superseded");
  });

  test("stands behind the title in results of search, unless the document is in force", () => {
    expect(titleWithStatus({ title: "Protocol", status: "historic" })).toBe("Protocol (historic)");
    expect(titleWithStatus({ title: "Protocol", supersededBy: {} })).toBe("Protocol (superseded)");
    expect(titleWithStatus({ title: "Protocol", status: "in-force" })).toBe("Protocol");
  });
});

describe("the time of services, telephone numbers and duties", () => {
  test("is that of publication, or the one that the record gives", () => {
    expect(describeAsOf({ ...plain, kind: kindOf("protocol") })).toContain("those of 28 March 2019");
    expect(describeAsOf({ ...plain, asOf: "2019-03" })).toContain("duties are those of March 2019; check");
  });

  test("is said of every document with a telephone number", () => {
    expect(describeAsOf({ ...plain, body: { ...body, text: "Ring 0208 359 2000." } })).toContain("telephone numbers");
  });

  test("is not said of others, which speak of their own time", () => {
    expect(describeAsOf(plain)).toContain("describes the time before then");
  });
});

describe("a telephone number in a text", () => {
  const mark = (html: string) => markTelephoneNumbers(html, "March 2019");
  const note = ' <span class="as-of">(as of March 2019; check before you ring)</span>';

  test.each(["0208 359 2000", "020 8359 2000", "0808 800 4444", "01632 960983", "(020) 8359 2000", "+44 20 8359 2000"])(
    "%s is dated",
    (number) => {
      expect(mark(`<p>Ring ${number}, day or night.</p>`)).toBe(`<p>Ring ${number}${note}, day or night.</p>`);
    },
  );

  test.each(["0.5", "2018 2019 2020", "£0800 000 000", "0123", "30 March 2019", "0.123456789012", "1,020,835,920"])(
    "%s is none",
    (words) => {
      expect(mark(`<p>${words}</p>`)).toBe(`<p>${words}</p>`);
    },
  );

  test("within markup stays as it is", () => {
    const link = '<a href="tel:02083592000" title="0208 359 2000">us</a>';
    expect(mark(link)).toBe(link);
  });
});

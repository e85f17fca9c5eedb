import { expect, test } from "vitest";
import { findContact } from "../../../src/views/page/contact.ts";

const name = "Exampleshire Council";
const form = "https://example.org/form";
const website = "https://www.example.org/";

test("a mistake is reported by e-mail, with the page's title as the subject", () => {
  expect(findContact({ name, email: "a@example.org", form, website }, "Absence & more")).toEqual({
    lead: "Write to Exampleshire Council:",
    link: {
      words: "a@example.org",
      address: "mailto:a@example.org?subject=Mistake%20on%20%E2%80%9CAbsence%20%26%20more%E2%80%9D",
    },
  });
  expect(findContact({ name, email: "a@example.org" }).link?.address).toBe("mailto:a@example.org");
});

test("a form serves where there is no e-mail address, and the council's site where there is neither", () => {
  expect(findContact({ name, form, website })).toEqual({
    lead: "Write to Exampleshire Council with",
    link: { words: "this form", address: form },
  });
  expect(findContact({ name, website })).toEqual({
    lead: "Contact Exampleshire Council:",
    link: { words: "www.example.org", address: website },
  });
});

test("a borough has its article in the sentence, and no other form of name has", () => {
  expect(findContact({ name: "Metropolitan Borough of Oxbury", website }).lead).toBe(
    "Contact the Metropolitan Borough of Oxbury:",
  );
  expect(findContact({ name: "Borough of Oxbury Council", website }).lead).toBe(
    "Contact the Borough of Oxbury Council:",
  );
  expect(findContact({ name: "Oxbury Council", website }).lead).toBe("Contact Oxbury Council:");
});

test("without any of them readers are told so, and not to write where they cannot", () => {
  expect(findContact({ name })).toEqual({
    lead: "This site does not say yet how to reach Exampleshire Council",
    link: undefined,
  });
});

import { expect, test } from "vitest";
import { documentsResource } from "../../../src/downloads/api/documents.ts";
import { recommendationsResource } from "../../../src/downloads/api/recommendations.ts";
import { loadCorrectSite, replaceInFile } from "../../site-fixture.ts";

const file = "content/documents/2018/exampleshire-report-2018.md";
const id = "exampleshire-report-2018";
const asked = "    text: Agree a plan for attendance.\n";

/** The report's one recommendation, in the register and with its document. */
function publish(more: string, fields = "") {
  const before = replaceInFile(file, asked, `${asked}${more}`)[file] as string;
  const context = {
    catalogue: loadCorrectSite({ [file]: before.replace("recommendations:\n", `${fields}recommendations:\n`) }),
    claims: [],
  };
  const listed = [...recommendationsResource.list(context)].find(
    (entry) => (entry as { document: string }).document === id,
  );
  const record = [...(documentsResource.records?.list(context) ?? [])].find((item) => item.id === id);
  return { listed, record: record?.read() };
}

test("a recommendation without the source's words is said to be in ours", () => {
  const { listed, record } = publish("");
  expect(listed).toMatchObject({ wording: "ours" });
  expect(record).toMatchObject({ recommendations: [{ wording: "ours" }] });
});

test("a recommendation with them has both, apart", () => {
  const given = { text: "Agree a plan for attendance.", quote: "The council should agree a plan.", wording: "quoted" };
  const { listed, record } = publish("    quote: The council should agree a plan.\n");
  expect(listed).toMatchObject(given);
  expect(record).toMatchObject({ recommendations: [given] });
});

test("how it was drawn from a text without recommendations goes with it", () => {
  const { listed, record } = publish("", "recommendationsDrawn: We drew it from the text.\n");
  expect(listed).toMatchObject({ drawn: "We drew it from the text." });
  expect(record).toMatchObject({ recommendationsDrawn: "We drew it from the text." });
});

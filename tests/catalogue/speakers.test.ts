import { describe, expect, test } from "vitest";
import { findSpeaker, isOwnCouncil } from "../../src/catalogue/speakers.ts";

const councils = { own: ["Exampleshire Council", "Exampleshire"], all: ["Exampleshire Council", "Exampleshire"] };
const find = (publisher: string) => findSpeaker(publisher, councils);

describe("who speaks in a document follows from its publisher", () => {
  test.each([
    "Ofsted",
    "OFSTED",
    "the Care Quality Commission",
    "Ofsted and the Care Quality Commission",
    "Ofsted, the Care Quality Commission, HM Inspectorate of Constabulary and Fire & Rescue Services and His Majesty’s Inspectorate of Probation",
    "Office for Standards in Education, Children's Services and Skills",
    "Her Majesty's Inspectorate of Prisons",
    "Commission for Social Care Inspection; Healthcare Commission",
    "Example inspectorate",
  ])("%s inspects", (publisher) => {
    expect(find(publisher)).toBe("inspector");
  });

  test.each([
    "Exampleshire Council",
    "London Borough of Barnet",
    "Kent County Council",
    "Leeds City Council",
    "Royal Borough of Kensington & Chelsea",
    "City of Bradford Metropolitan District Council",
    "Bournemouth, Christchurch and Poole Council",
    "Hull City Council",
    "Kingston upon Hull City Council",
    "Durham County Council",
    "Council of the Isles of Scilly",
    "City of York Council",
    "Rotherham Metropolitan Borough Council",
    "London Borough of Richmond upon Thames",
    "Herefordshire Council",
    "City of London Corporation",
  ])("%s is a council", (publisher) => {
    expect(find(publisher)).toBe("council");
  });

  test.each([
    "Barnet Homes",
    "NHS Barnet Clinical Commissioning Group",
    "Barnet Youth Council",
    "Children in Care Council",
    "Exampleshire Council and the Care Quality Commission",
    "London Borough of Barnet and HM Inspectorate of Probation",
    "Department for Education",
    "Local Government Association",
    "",
  ])("“%s” does not tell", (publisher) => {
    expect(find(publisher)).toBeUndefined();
  });

  test("the site's own council is known from others", () => {
    expect(
      ["Exampleshire Council", "exampleshire council", "Exampleshire County Council"].map((name) =>
        isOwnCouncil(name, councils),
      ),
    ).toEqual([true, true, true]);
    expect(isOwnCouncil("Kent County Council", councils)).toBe(false);
  });
});

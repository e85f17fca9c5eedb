import { describe, expect, test } from "vitest";
import { findAuthority } from "../../src/cli/imports/find-authority.ts";

describe("an authority is found", () => {
  test.each([
    ["St Helens", "E08000013"],
    ["Telford & Wrekin", "E06000020"],
    ["Brighton and Hove City Council", "E06000043"],
    ["Durham County Council", "E06000047"],
    ["County Durham", "E06000047"],
    ["City of York Council", "E06000014"],
    ["Royal Borough of Greenwich", "E09000011"],
    ["london borough of camden", "E09000007"],
    ["City of London", "E09000001"],
    ["Kingston upon Hull, City of", "E06000010"],
    ["Herefordshire, County of", "E06000019"],
    ["Windsor", "E06000040"],
    ["Perth", "S12000048"],
    ["Aberdeen", "S12000033"],
    ["rhondda", "W06000016"],
    ["e06000043", "E06000043"],
    ["E08000016", "E08000038"],
    ["381", "E08000033"],
  ])("by %s", (query, code) => {
    expect(findAuthority(query)).toMatchObject({ authority: { code } });
  });
});

describe("no authority is guessed", () => {
  test.each([
    ["Cambridge", "These begin alike: Cambridgeshire (E10000003)."],
    ["Northampton", "These begin alike: North Northamptonshire (E06000061), West Northamptonshire (E06000062)."],
    ["Derbyshre", "Did you mean Derbyshire?"],
    ["Bucks", "--name and --code"],
    ["Atlantis", "--name and --code"],
    ["", "--name and --code"],
    ["Council", "--name and --code"],
    ["West", "West Berkshire (E06000037)"],
    ["Antrim", "Antrim and Newtownabbey (N09000001) and Mid and East Antrim (N09000008) may be meant"],
    ["North East", "North East is a region"],
    ["Northern Ireland", "Northern Ireland is a country"],
    ["Northamptonshire", "Northamptonshire is no authority now. Since 2021-04-01:"],
    ["E10000021", "Northamptonshire is no authority now"],
    ["E07000008", "the code of a district"],
    ["E06000099", "No authority of the library has the code E06000099."],
  ])("for “%s”", (query, words) => {
    expect(findAuthority(query)).toEqual({ problem: expect.stringContaining(words) as string });
  });
});

/** What the form of a query says of the answer that is wanted: which kinds of page, and whether the newest. */

/** What is to come sooner. */
export interface Intent {
  /** Kinds of page, as the facet "Kind" names them, with how much sooner each comes. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Years that were typed. */
  readonly years: ReadonlySet<string>;
  readonly isNewest: boolean;
  /** Whether the grade of services as it is now is asked for, or whether they are good: an older one is no answer. */
  readonly isOfGrade: boolean;
  /** Whether inspectors are named: beside the name of a council alone that asks for its grade. */
  readonly namesInspectors: boolean;
}

interface Turn {
  readonly said: RegExp;
  readonly kinds: readonly string[];
  /** What else is asked where this is said as well. */
  readonly butNot?: RegExp;
  /** How much sooner pages of the kinds come, a little where nothing is said. */
  readonly factor?: number;
}

const little = 1.2;

/** Words and turns of phrase by which people say what kind of thing they look for. Small letters, without apostrophes. */
const turns: readonly Turn[] = [
  {
    said: /\b(what(s| is| are| does)|meaning|means?|definition|define|stands? for|acronym|abbreviation)\b/,
    kinds: ["Glossary"],
    factor: 1.5,
  },
  {
    said: /\b(how (many|much|long|often|quick(ly)?|fast|promptly|slow(ly)?|soon|late|big|high)|number of|rates?|percent(age)?|per cent|proportion|averages?|trends?|going (up|down)|rising|falling|risen|fallen)\b/,
    kinds: ["Indicator"],
    factor: 1.6,
  },
  {
    said: /\b(improv(ed?|es|ing|ements?)|better|worse|(any|made) progress|has .* changed|still)\b/,
    kinds: ["Has it improved?"],
  },
  {
    said: /\b(did|has|have|was|were)\b.*\b(do|done|(sort|fix|act|address|deal|carry|follow|implement|chang|happen)(e?d|t)?|dealt|carried|put right)\b|\b(being|anything|something|nothing) done\b|\bwhat happened\b/,
    butNot: /\b(how (many|much|long|often|quick(ly)?|fast|soon)|number of|percent(age)?)\b/,
    kinds: ["Has it improved?"],
    factor: 1.6,
  },
  { said: /\b(minutes|agendas?|meetings?|decisions?|decided?|votes?|voted|resolved|motion)\b/, kinds: ["Meeting"] },
  {
    said: /\b(recommend(s|ed|ations?)?|actions? (due|outstanding|asked)|asked for|told to do|what \w+ (asked|wanted|told|ordered))\b/,
    kinds: ["Recommendations", "Recommendation", "Planned action", "Has it improved?"],
  },
  {
    said: /\b(my|our) (child(ren)?s?|kids?|sons?|daughters?|boys?|girls?|baby|toddler)\b/,
    kinds: ["For parents", "Topic"],
  },
  { said: /\b(th(is|ese)|the|your) (web ?sites?|sites?|web ?pages?)\b/, kinds: ["Page"], factor: 1.6 },
  {
    said: /\bwhy\b.*\b(inadequate|outstanding|good|fail(ed|ing)?|rat(ed|ing)|graded?|bad|poor)\b/,
    kinds: ["Inspection report"],
    factor: 2,
  },
  { said: /\b(v|vs|versus|compar(e|ed|ing|ison)|side by side)\b/, kinds: ["Comparison"], factor: 1.6 },
];
/** The grade of a council's services, as it is now; of schools it is a measure, and what "was" is asked of its own year. */
const gradeNow = {
  said: /\b(ofsted|inspect(ion|ed)s?|inspectors?)\b.*\b(rat(ing|ed)s?|grad(e|ed|es)|judge?ments?|scores?|results?|outcomes?|verdicts?|reports?)\b|\b(rat(ing|ed)s?|grad(e|ed|es)|judge?ments?|scores?|results?|outcomes?|verdicts?)\b.*\b(ofsted|inspect(ion|ed)s?|inspectors?)\b|\b(rat(ing|ed)s?|graded)\b.*\b(council|councils|services?|social care)\b|\b(council|councils|services?|social care)\b.*\b(rat(ing|ed)s?|grad(e|ed))\b/,
  butNot:
    /\b(was|were|why|gcses?|exams?|pupils?|schools?|primary|secondary|nurser(y|ies)|academ(y|ies)|colleges?|sixth|childminders?|homes?)\b/,
};
const newest = /\b(last|latest|newest|most recent|recent(ly)?|current(ly)?|now(adays)?|today|this year|up to date)\b/;
/** Whether a service is good is asked of it as it is now. */
const stateNow = /^(?:how )?(?:is|are) .*\b(good|great|ok|okay|bad|poor|safe|failing|inadequate|outstanding|rated)\b/;
const inspectors = /\b(ofsted|inspection|inspectors?|inspected|judge?ment)\b/;
const ofGrade = { kinds: ["Inspection report"], factor: 2 };
const ofState = { kinds: ["Inspection report"] };
const year = /\b(?:19|20)\d\d\b/g;

/** Reads the intent of a query. */
export function readIntent(query: string): Intent {
  const said = query.toLowerCase().replace(/['’]/g, "");
  const isAsOfNow = !gradeNow.butNot.test(said);
  const asksGrade = isAsOfNow && gradeNow.said.test(said);
  const asksState = stateNow.test(said.trim());
  const meant = [
    ...(asksState && isAsOfNow ? [ofState] : []),
    ...turns.filter((turn) => turn.said.test(said) && turn.butNot?.test(said) !== true),
    ...(asksGrade ? [ofGrade] : []),
  ];
  return {
    kinds: gatherKinds(meant),
    years: new Set(said.match(year) ?? []),
    isNewest: newest.test(said) || asksState || asksGrade,
    isOfGrade: asksGrade || (asksState && isAsOfNow),
    namesInspectors: isAsOfNow && inspectors.test(said),
  };
}

/** The intent where the names of inspectors and a council are all that was typed: its newest grade, unless a year was. */
export function askGrade(intent: Intent): Intent {
  return { ...intent, kinds: new Map([...intent.kinds, ...gatherKinds([ofGrade])]), isNewest: true, isOfGrade: true };
}

function gatherKinds(turns: readonly Pick<Turn, "kinds" | "factor">[]): Map<string, number> {
  return new Map(turns.flatMap(({ kinds, factor = little }) => kinds.map((kind) => [kind, factor] as const)));
}

import type { SubjectWords } from "./subject.ts";

/** What is offered around school and family, rights of children, and spans of time as people say them. */
export const communityWords: readonly SubjectWords[] = [
  // Beside lessons.
  {
    names: ["supplementary schools"],
    words:
      "Saturday school, Saturday schools, Sunday school, complementary school, complementary schools, community language, community languages, language school, language schools, home language lessons, weekend school, faith classes",
  },
  {
    names: ["mentoring"],
    words:
      "mentor, mentors, role model, role models, buddy, buddies, big brother, peer support, coaching for young people",
  },
  {
    names: ["young and old"],
    words: "intergenerational, older people, elderly people, pensioners, grandparents and children together",
  },
  {
    names: ["school places", "find a school"],
    words:
      "starting school, moving school, in-year admission, waiting list for a school, school appeal, school appeals, admission appeal, admission appeals, school allocation, offer day, sibling place, school choice",
  },
  {
    names: ["move from one stage to the next", "transitions"],
    words:
      "starting secondary school, starting secondary, moving to secondary, moving up to secondary, going to big school, settling in, transition to secondary, transition to school, moving up",
  },
  {
    names: ["family events", "activities for a healthy life", "arts and culture"],
    words:
      "things to do, days out, what's on, whats on, free events, fun day, fun days, half term, summer activities, holiday activities, holiday club, holiday clubs, playscheme, playschemes, play scheme, activities for children, activities for kids, activities for families",
  },
  {
    names: ["community spaces", "youth centre"],
    words:
      "community centre, community centres, village hall, church hall, meeting place, places to meet, hang out, hanging out",
  },
  {
    names: ["Early years"],
    words:
      "Bookstart, toy library, crèche, day nursery, au pair, nanny, wraparound care, breakfast club, breakfast clubs, learning through play, potty training, rhyme time",
  },
  {
    names: ["Attendance"],
    words:
      "school bell, late for school, lateness, punctuality, off school, time off school, kept home, persistent absentee, penalty notice, penalty notices, fine for holiday, EWO, refuses to go to school, hates school, school phobia, anxiety about school",
  },
  // Rights and having a part.
  {
    names: ["children's rights", "child's rights", "Rights Respecting Schools"],
    words: "UNICEF, UNCRC, human rights, UN convention, convention on the rights, child rights, rights of the child",
  },
  {
    names: ["Participation", "children's views"],
    words:
      "young inspectors, youth forum, youth forums, junior citizens, pupil voice, student council, feedback from children, feedback from young people, what kids think, children's wishes, wishes and feelings, ask young people, survey of young people",
  },
  {
    names: ["voluntary sector", "voluntary and community"],
    words:
      "charity, charities, volunteers, volunteering, not for profit, community groups, community group, third sector, faith groups",
  },
  {
    names: ["Show what young people do", "awards"],
    words: "award ceremony, prize, prizes, celebrate young people, young achievers",
  },
  {
    names: ["Healthy Streets", "transport policy"],
    words:
      "walking to school, walk to school, cycling, cycle to school, bike, bikes, traffic, crossing patrol, lollipop lady, road safety, school run, scooting, school street, school streets",
  },
  // Families, homes, and what goes wrong in them.
  {
    names: ["Early help and prevention", "early help"],
    words:
      "cannot cope, can't cope, not coping, at breaking point, parent support, parent helpline, single parent, single parents, lone parent, lone parents, divorce, separation, family breakdown, family mediation, behaviour at home, home visit, home visits, key worker, lead professional, budgeting help, family hubs",
  },
  {
    names: ["Safeguarding"],
    words:
      "forced marriage, honour-based abuse, honour based violence, witchcraft, breast ironing, non-accidental injury, bruise, bruises, shaken baby, child cruelty, child protection, at risk of harm, vulnerable children",
  },
  {
    names: ["Child protection plan", "initial child protection conference"],
    words:
      "case conference, case conferences, CP conference, child protection meeting, child protection meetings, conference about my child",
  },
  {
    names: ["emergency protection order", "interim care order", "public law outline", "legal status"],
    words:
      "go to court, court order, court orders, family court, judge, solicitor, take my children away, take my baby, removed by social services, removal of a child, legal proceedings",
  },
  {
    names: ["Child and family assessment", "assessments of children"],
    words:
      "social worker visit, social worker coming, being assessed, assessed by social services, what happens after a referral, social services assessment",
  },
  {
    names: ["Exploitation and missing children"],
    words:
      "drug dealers, dealing drugs, drug dealing, carrying drugs, run off, gone missing, absconded, absconding, goes missing, recruited by gangs, initiation, coerced, sexually exploited, online grooming, sexting, nudes, catfishing, stays out all night",
  },
  {
    names: ["substance misuse"],
    words:
      "vaping, vape, vapes, smoking, ketamine, spice, legal highs, nitrous oxide, laughing gas, drug dependency, drunk, alcoholic, rehab",
  },
  {
    names: ["unaccompanied asylum seeking child"],
    words: "Syrian, Afghan, Ukrainian, Channel crossings, no family in the UK, arrived alone, arrive alone, came alone",
  },
  {
    names: ["Leadership and management"],
    words:
      "lead member, cabinet member, portfolio holder, DCS, director of children's services, management team, top team, accountability, instability at the top",
  },
  {
    names: ["Supervision", "management oversight"],
    words:
      "one to one, one-to-one, reflective practice, managers' oversight, line manager, line managers, support for social workers",
  },
  {
    names: [
      "Permanent, agency and vacant social work posts",
      "agency staff",
      "social workers who left",
      "turnover of children's social workers",
    ],
    words:
      "staff turnover, social worker turnover, turnover of social workers, temporary staff, temps, temporary social workers, locum, locums, interim staff, supply staff, not enough social workers, shortage of social workers, social worker shortage",
  },
  {
    names: ["do not attend school"],
    words:
      "too ill to go to school, too sick for school, teaching at home, taught at home, lessons at home, hospital teaching",
  },
  {
    names: ["private fostering"],
    words:
      "living with us, lives with us, child living with, friend's child, someone else's child, another family's child, not my child, lodging with",
  },
  {
    names: ["three or more placements"],
    words:
      "moved home, moved homes, move home, moved three times, moved several times, number of moves, keep being moved, keeps moving",
  },
  { names: ["without funding"], words: "unfunded, not funded, no funding, no money for posts" },
  // The site itself.
  {
    names: ["statistical neighbours"],
    words:
      "boroughs like, councils like, areas like, similar boroughs, similar councils, similar areas, comparable boroughs, comparable councils, other boroughs like, comparator councils",
  },
  {
    names: ["Feeds"],
    words:
      "tell me when, let me know when, keep me informed, notify me, notification, notifications, email alert, email alerts, email me, newsletter, mailing list, what's new, anything new, something new",
  },
  {
    names: ["Checks of stated figures"],
    words:
      "add up, don't add up, do not add up, doesn't add up, discrepancy, discrepancies, contradict, contradicts, contradiction, inconsistent, inconsistencies, incorrect, inaccurate, misleading, false figures, wrong figures, wrong numbers, disputed, fact-check, fact checking",
  },
  // Spans of time, as measures name them.
  { names: ["within 24 hours", "24 hours"], words: "within a day, in a day, one day, same day, next day, overnight" },
  {
    names: ["within 4 weeks", "four weeks"],
    words: "within a month, every month, each month, monthly visit, monthly visits, once a month",
  },
  {
    names: ["within 10 days", "within 15 days"],
    words: "within a fortnight, every fortnight, two weeks, three weeks, fortnightly",
  },
  {
    names: ["within 12 months", "last 12 months"],
    words: "within a year, in a year, once a year, last year, every year",
  },
  { names: ["within 45 days"], words: "nine weeks, two months" },
];

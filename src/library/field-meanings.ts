/** What the fields of each kind of record say, made of the comments in `src/model` by `npm run fields`: the record itself under no name. */
export const fieldMeanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  site: {
    "": "What another council changes to make the site its own: `data/site.yaml`.",
    engine:
      "Version of the engine for which the records are written, as `npx findings --version` prints it. An older engine refuses to read them, and a newer one says that they may have to be migrated.",
    title: "Name of the site, in the header and in every page's title.",
    description: "One sentence on what the site is.",
    council: "The council whose site it is. Left out where several share it.",
    "council.area": "The council's area: its figures come first everywhere.",
    councils:
      "Areas of the councils that share the site, in the order in which it lists them, in place of `council`. Each has pages of its own.",
    country:
      "The country whose authorities the site is about, in place of `council`, where it is no council's own: the country's figures come first, and every authority has its page. Its regions are best named under `comparators`.",
    address:
      "Address at which the site is published, for canonical links, the sitemap and sharing. It may end in a folder.",
    brandColour: "Brand colour as #rrggbb. It must be dark enough for white text.",
    comparators:
      "Comparators in the order in which tables and charts show them. Left out where figures stand beside no others.",
    navigation:
      "The site's menu. Left out, it has the sections that the records fill. One whose section has no records yet is not shown.",
    "navigation[].address": "Address within the site, starting and ending with a slash, for example /documents/.",
    home: "What the home page opens with.",
    "home.introduction": "Sentence under the site's name on the home page.",
    "home.indicators": "Indicators shown on the home page. Left out where it shows none.",
    headlines:
      "The measures that stand first on the page of a topic, in the order of its subject: as a child meets the service, or by age. Without an entry, the page chooses those with a target and those that changed.",
    "headlines[].topic": "The topic on whose page they stand.",
    "headlines[].indicators": "Six to eight say most; a measure of another topic may be among them.",
    contact:
      "Who readers write to about a mistake, and how: the first of e-mail, form and website that is given becomes a link on every page.",
    "contact.form": "Address of a form for readers.",
    "contact.website": "The council's own site, where there is neither an address nor a form for this site.",
    licence:
      "Licence of what the site says: an id of the library or of `data/licences.yaml`. Without it, the library's first: npm run list -- licences.",
    publishers:
      "Who publishes works that are cited, where the library does not know them: `check` asks about names that nobody knows.",
    elsewhere: "Where newer figures and judgements are published, in the order in which pages list them.",
    "elsewhere[].title":
      'What is there, as the words of a link, for example "The inspectorate\'s reports on Exampleshire".',
    "elsewhere[].address": "Its address. Write only one that you have opened.",
    "elsewhere[].what": "What readers find there, in one sentence.",
    "elsewhere[].parts": "Parts of the site whose pages lead there.",
    "elsewhere[].area": "The one authority that it is about; left out where it has every authority.",
    "elsewhere[].topics": "The topics whose pages lead there; left out where it has all topics of its parts.",
    "elsewhere[].ownSchool":
      "Whether it is about single schools: where they are, reports on them, places in them. The page on schools leads there; others do not, where figures are old.",
    library:
      "Records of the engine's library that the site publishes although none of its own records refers to them or mentions them: by kind, a list of ids. What there is: `npx findings list`.",
    "library.areas": "Areas, such as authorities that nothing here is about yet.",
    "library.topics": "Topics of the library that are published though nothing refers to them.",
    disclosure: "How people are protected where few are counted.",
    "disclosure.threshold":
      "Greatest count of people that is suppressed: 5, unless the council's own rule asks for another.",
    "council.name": "Name, as readers are to see it.",
    "navigation[].title": "Title, as readers are to see it.",
    "contact.name": "Name, as readers are to see it.",
    "contact.email": "Address for e-mail.",
    "library.frameworks": "Frameworks of the library that are published though nothing refers to them.",
    "library.documentKinds": "Kinds of document of the library that are published though nothing refers to them.",
    "library.pupilGroups": "Groups of pupils of the library that are published though nothing refers to them.",
    "library.bands": "Bands of the library that are published though nothing refers to them.",
    "library.terms": "Terms of the library that are published though nothing mentions them.",
    "library.licences": "Licences of the library that are published though nothing refers to them.",
  },
  areas: {
    "": "A place, or a set of places, that figures and judgements are about. One file an area in `data/areas`.",
    name: "Short name, as used in tables and chart labels.",
    fullName: "Full official name.",
    code: "Official nine-character code.",
    educationCode:
      "Three-digit number that the Department for Education gives authorities in England, in quotation marks. Elsewhere there is none.",
    region:
      "Region that the authority lies in, in England, where figures of regions are published. Elsewhere the country is what lies around it.",
    country: "Country that the authority lies in.",
    fewChildren:
      "`true` where fewer than 1,800 children under 18 live there, which is 100 of each age: one child moves a share of an age group by a percentage point. Shares, rates, scores and averages are then held against nothing where their source does not say of how many they are. Amounts are stated as elsewhere.",
    changes: "Changes of its area or kind, oldest first: shown on its page.",
    "changes[].on": "Day on which it came into force.",
    "changes[].what":
      "What changed, in a sentence, so that figures from before are not taken for those of the same place.",
    "changes[].effect":
      "`began` where the area is another place than any before, `ended` where it is no more. Left out where it stayed the same place, as where only its code changed.",
    "changes[].places": "Areas that it was made of, where it began, or that took its place, where it ended.",
    of: "Authority that the set belongs to.",
    edition: "Which edition: the model's date, or how the source describes the set.",
    members:
      "Members, the closest first, where a source names them: `{ area: leeds, closeness: very-close }`, or names.",
    "members[].area": "The authority: the id of its record.",
    "members[].closeness":
      "How close it is, where the source says so: extremely-close, very-close, close, somewhat-close or not-close.",
    source: "Where the set, or the figures for it, come from.",
    "source.document": "Id of the document, which is the name of its file without `.md`.",
    "source.place": 'Paragraph, table, section or page in that document, for example "Key Stage 2, page 10".',
    "source.page":
      "Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there.",
    "source.citation": "The work, where it is not published here.",
    "source.citation.title": "Title as printed on the work.",
    "source.citation.publisher": "Who published it.",
    "source.citation.issued": "When: YYYY, YYYY-MM or YYYY-MM-DD.",
    "source.citation.address": "Where it can be found. Write only an address that you have opened.",
    kind: "Which kind it is. What other fields it has follows from that.",
  },
  frameworks: {
    "": "An inspection framework: who inspects, what is judged and on which scale. One file a framework in `data/frameworks`.",
    title: "Full title.",
    shortTitle: "Name short enough for a table.",
    inspectorate: "Who inspects or assesses.",
    years: "First and, where it has ended, last year in which the framework was used.",
    summary: "One paragraph on what the framework covers, in our words.",
    scale: "The grading scale, best grade first. It is empty where inspectors report in words and give no grades.",
    "scale[].word":
      'The word that inspectors use, for example "Good". Judgements are stored and compared by this word.',
    "scale[].alsoPrinted":
      "Other words that reports print for the same grade: a judgement may be stored by one of them, as printed.",
    "scale[].number":
      "The number that stands for the word in this framework, where it has numbers. In 2007 4 was best, in 2012 1.",
    "scale[].meaning": "What the framework says that the grade means, in our words.",
    judgementAreas: "What is judged, in the framework's order; empty where its reports have no fixed parts.",
    "judgementAreas[].id": "Id of the area of judgement, unique within the framework.",
    "judgementAreas[].title": "Heading as printed.",
    "judgementAreas[].part": "Heading that it stands under, where the framework has parts.",
    "judgementAreas[].overall":
      "Whether it judges the whole of what the framework inspects. A framework may have several such areas: one a service.",
    "judgementAreas[].theme":
      "Theme that lets areas of different frameworks stand side by side, for example `staying-safe`.",
    "judgementAreas[].topics": "Topics on whose pages its judgements are shown.",
    source: "The work that sets the framework out.",
    "source.title": "Title as printed on the work.",
    "source.publisher": "Who issued it.",
    "source.issued": "Year or date of issue, as text.",
    unconfirmed:
      "For officers: what of the record no source was found for, and what to compare it with. It is not published.",
    "years.from": "First of the two ends, which counts.",
    "years.to": "Last of the two ends, which counts.",
  },
  documentKinds: {
    "": "A kind of document: an entry of `data/document-kinds.yaml`, where the library's are not enough.",
    title: 'What one document of the kind is called, for example "School inspection report".',
    plural: "What several are called.",
    noun: 'Short word for one in a sentence, in lower case: "The report says".',
    meaning: "What documents of the kind are, in one or two sentences for readers.",
    voice:
      "Whose word they are: inspector, council, partner, committee or statistics. Left out where each document's publisher tells.",
    carries: "What they can carry: judgements, recommendations. Empty where they are text and figures alone.",
    tellsOfServices: "Whether they tell readers of services, duties and telephone numbers, which grow old.",
    describedAs: "How search engines are told of them: Report, CreativeWork or Dataset.",
    id: "Id: lower-case letters, digits and hyphens. It becomes a part of addresses.",
  },
  topics: {
    "": "A topic or stage that documents and indicators are listed under: an entry of `data/topics.yaml`, in the order of display.",
    summary: "One or two sentences for parents and residents.",
    part: "`standards` for the stages of education, `services` for care and protection.",
    id: "Id: lower-case letters, digits and hyphens. It becomes a part of addresses.",
    title: "Title, as readers are to see it.",
  },
  pupilGroups: {
    "": "A group of pupils for which the same measure is given: an entry of `data/pupil-groups.yaml`, in the order of display.",
    definition: "Who is counted.",
    others: "The group of all pupils who are not in this one, with which it is compared.",
    id: "Id: lower-case letters, digits and hyphens. It becomes a part of addresses.",
    title: "Title, as readers are to see it.",
  },
  bands: {
    "": "A band of a ranking of N areas: an entry of `data/bands.yaml`.",
    title: 'Words for readers, for example "top 10%".',
    end: "Which end of the ranking it counts from.",
    share: "Share of the areas, between 0 and 1: of 152, the top 0.1 is rank 15 or better.",
    id: "Id: lower-case letters, digits and hyphens. It becomes a part of addresses.",
  },
  terms: {
    "": "A term or acronym: an entry of `data/terms.yaml`.",
    term: "The term in full.",
    acronyms: 'Short forms, for example "GLD".',
    synonyms: "Other words that people search for.",
    definition: "What it means, in one to three plain sentences.",
    brief:
      'A few words that stand in brackets after the first mention on each page, where readers must not have to follow a link: "similar councils".',
    part: "Part of the site in which alone the word has this meaning, where it is an everyday word: pages of the other part do not link it.",
    source: "The work that defines it, where it has an official definition.",
    "source.title": "Title as printed on the work.",
    "source.publisher": "Who issued it.",
    "source.issued": "Year or date of issue, as text.",
    id: "Id: lower-case letters, digits and hyphens. It becomes a part of addresses.",
  },
  licences: {
    "": "A licence under which information is published: an entry of `data/licences.yaml`, where the library's are not enough.",
    title: "Its name, as sources print it: a document's licence that has these words in it is known by them.",
    code: "Short name of the SPDX licence list, for programs.",
    address: "Where its text is.",
    attribution: "What those who use the information write, where the licence gives the words.",
    id: "Id: lower-case letters, digits and hyphens. It becomes a part of addresses.",
  },
  documents: {
    "": "A letter, report, assessment, paper, strategy or plan. One Markdown file in `content/documents/<year>/`: these fields stand between the two `---` lines at the top, the summary in our words below them. The file's name is the document's id.",
    title: "Title as printed, in sentence case.",
    shortTitle: "Title short enough for lists and labels.",
    kind: "What the document is: the id of a kind, of the library or of the site. What there is: `npx findings list document-kinds`.",
    published: "Day on which it was published or signed. The folder is this year.",
    publisher: "Who published it.",
    speaker:
      "Who speaks in it, where that does not follow from the publisher: inspectorates and councils are known by name.",
    areas: "Authorities that it is about.",
    framework: "Inspection framework under which it judges.",
    summary: "One or two sentences for lists and search results, in our words.",
    visit: "Days of the inspection or visit.",
    covers: 'Period that the document reports on, in words, for example "Academic year 2016/17".',
    status:
      "Whether it still holds, where that is known: in-force, superseded or historic. Superseded need not be written where supersededBy is. `draft` while it is being written: then it is checked and shown in previews, and is in no build.",
    publishOn:
      "Day and hour by the clocks of the United Kingdom before which nothing of the record, nor anything that points to it, is in a build: YYYY-MM-DDTHH:MM.",
    withdrawn:
      "Says that it was taken back after it was published. Its page stays with these words, and all that it held and that points to it goes.",
    "withdrawn.on": "Day on which it was withdrawn.",
    "withdrawn.why": "Why, for readers.",
    "withdrawn.replacedBy":
      "What took its place: an address within the site, such as /documents/some-letter/, or on the web.",
    supersededBy: "What took its place.",
    "supersededBy.document": "Id of the document, where it is published here.",
    "supersededBy.title": "Its title, where it is not.",
    "supersededBy.address": "Its address, where it is not published here.",
    asOf: "Month or day that its services, telephone numbers and duties are of, if not that of publication: YYYY, YYYY-MM or YYYY-MM-DD.",
    recommendationsDrawn:
      "How its recommendations were drawn from its text, where it has no list of them. Stands on the page of each.",
    topics: "Topics, for browsing.",
    people: "People named as authors, signatories, inspectors or addressees.",
    "people[].name": "Name as printed.",
    "people[].role": 'Post or part played, for example "Reporting inspector".',
    source: "The original: where it can be found, and which part of it this page covers.",
    "source.description":
      'What the original is, for example "Letter of four pages" or "Appendix A to item 8 of the agenda".',
    "source.address":
      "Address of the original, or of the page on which its publisher offers it, such as that of the meeting. Write only one that you have opened.",
    "source.licence": "Licence or copyright of the original.",
    ownWords:
      "Whether the text below the fields is the document's own, word for word, and no summary of ours. Its licence has to allow that.",
    judgements: "Judgements, in the document's order.",
    "judgements[].area": "Id of the area of judgement in the framework.",
    "judgements[].word": "The grade in words, as on the framework's scale.",
    "judgements[].number":
      "The number printed beside it, where one is printed. It must be the framework's number for the word.",
    "judgements[].place": "Where in the document the judgement stands.",
    "judgements[].quote":
      "The exact words in which the document gives it, where they say more than the grade. Shown as a quotation.",
    "judgements[].framework":
      "Framework, where it is not the document's own: a letter may report an earlier judgement.",
    "judgements[].made":
      "When the judgement was made, where that is not the day of this document: YYYY, YYYY-MM or YYYY-MM-DD.",
    "judgements[].authority": "Authority judged, where the document is about several.",
    "judgements[].strengths":
      "What the document names as good in this area, in our words, each as short as a line of a list.",
    "judgements[].note": "Remark to readers, for example that the source prints no number.",
    recommendations: "Recommendations, areas for improvement and areas for development, in the document's order.",
    "recommendations[].id": "Id, unique within the document: it becomes the anchor of the recommendation.",
    "recommendations[].kind": "The source's term for it.",
    "recommendations[].text":
      "What is asked for, in our words; in a document whose text is its own (`ownWords`), in those.",
    "recommendations[].quote":
      "The exact words of the document, where they are short: whole sentences or the whole entry. Shown as a quotation, never as ours.",
    "recommendations[].area": "Area of judgement that it stands under, where the framework has one.",
    "recommendations[].topic": "Topic, for the register of all recommendations.",
    "recommendations[].timescale": "How soon, where the source says so.",
    "recommendations[].addressee": "Who is to act, where the source says so.",
    "recommendations[].origin":
      'Where it was first made, if the document repeats it from another, for example "Joint area review, 2006".',
    "recommendations[].place": "Where in the document it stands.",
    "recommendations[].progress": "What the document says about progress with it, in our words.",
    responses: "What later papers say of whether it was accepted. Only where a source says so.",
    "responses[].answer": "What was answered: what is asked for was accepted, in whole or in part, or rejected.",
    "responses[].by": 'Who answers, for example "The council".',
    "responses[].to":
      "Ids of the recommendations that the answer names. Without it the answer is to the document as a whole, and no recommendation of it is said to be accepted by itself.",
    "responses[].source": "Where the answer stands.",
    "responses[].source.document": "Id of the document, which is the name of its file without `.md`.",
    "responses[].source.place":
      'Paragraph, table, section or page in that document, for example "Key Stage 2, page 10".',
    "responses[].source.page":
      "Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there.",
    "responses[].text": "What was answered, in our words.",
    commitments: "What it commits somebody to, where it is a strategy or protocol: entries of the list of decisions.",
    "commitments[].id": "Id, unique within the meeting or document: it becomes an address.",
    "commitments[].text": "What was decided, asked for or promised, in our words.",
    "commitments[].askedOf": "Who is to act, where the source says so.",
    "commitments[].due": "Day, month or year by which it is to be done, where the source says so.",
    "commitments[].answer":
      "The later paper published here that answers it. Without it readers of what somebody was to do are told that none is.",
    "commitments[].answer.document": "Id of the document.",
    "commitments[].answer.meeting": "Id of the meeting, where its agenda or minutes say it.",
    "commitments[].answer.place": "Where in it.",
    "commitments[].answer.text": "What it says, in our words.",
    "commitments[].place": "Where in the document it stands.",
    notes: "Remarks to readers about the document as a whole, for example where it disagrees with itself.",
    "visit.from": "First of the two ends, which counts.",
    "visit.to": "Last of the two ends, which counts.",
  },
  pages: {
    "": "A page of the site itself, such as About. One MDX file in `content/pages`, kept by maintainers.",
    summary: "One or two sentences for search results.",
    names: "Further names by which readers look for the page, in the words that they type.",
    updated: "Day of the last change of substance.",
    document: "Document that the page presents, if it presents one: the two link to each other.",
    status: "`draft` while it is being written: then it is checked and shown in previews, and is in no build.",
    publishOn:
      "Day and hour by the clocks of the United Kingdom before which nothing of the record, nor anything that points to it, is in a build: YYYY-MM-DDTHH:MM.",
    withdrawn:
      "Says that it was taken back after it was published. Its page stays with these words, and all that it held and that points to it goes.",
    "withdrawn.on": "Day on which it was withdrawn.",
    "withdrawn.why": "Why, for readers.",
    "withdrawn.replacedBy":
      "What took its place: an address within the site, such as /documents/some-letter/, or on the web.",
    title: "Title, as readers are to see it.",
  },
  stages: {
    "": "A stage of a child's life as its own page for parents: an entry of `data/stages.yaml`, in the order of display.",
    id: "Id of the stage: it becomes an address.",
    title: 'Name in everyday words, for example "Primary school".',
    ages: 'Ages or school years, for example "Reception, age four to five".',
    summary: "What happens at this stage, in one to three plain sentences. No figures: they come from the data.",
    topics: "Topics with the charts, documents and recommendations to read next.",
    measures: "The measures that say most about the stage, the most telling first.",
    "measures[].title": 'Name in everyday words, for example "Ready for year 1".',
    "measures[].meaning":
      "What the figure counts and what it tells a parent, in one to three plain sentences. No figures: they come from the data.",
    "measures[].people":
      'Where the figure is a share of people: who they are and what they did. The page then says it of 10 or 100 of them: "In Exampleshire about 7 in 10 children were ready for year 1". Not for shares of schools, classes or days.',
    "measures[].people.who": 'Who is counted, in the plural: "children", "pupils".',
    "measures[].people.did": 'What those did of whom the figure is the share, in the past: "were ready for year 1".',
    "measures[].schoolDays":
      "Where the figure is the share of school sessions that pupils missed: who they are, in the plural. The page then says it in days of a school year.",
    "measures[].schoolDays.who": 'Who misses school, in the plural: "pupils".',
    "measures[].forYou":
      "What a parent can take from the figure or ask the school, in one or two plain sentences. No figures.",
    "measures[].indicator": "Indicator: the id of its record.",
  },
  indicators: {
    "": "What is measured: definition, unit, polarity and source. One file an indicator in `data/indicators`; the file name is the id.",
    title:
      'Name that a reader understands without the report, for example "Pupils reaching a good level of development".',
    shortTitle: "Name for tables and lists where the topic is plain from the heading.",
    definition: "What the figure counts, of whom, and when, in plain English.",
    decimals: "The most decimals that any value may have.",
    polarity:
      "Which direction is better. Of counts and money it only says whether a target is met: they are never called better or worse.",
    denominator:
      'Of what the figure is a share or rate, in the plural, for example "audits" or "children under 18"; `unknown` where the source does not say of how many or of whom. How many they are stands with the figures (`denominator`).',
    leastDifference:
      "A difference of less than this, in the indicator's unit, is called little change. Without it, the unit's own least difference holds.",
    counts:
      "`since-april` where the figure covers the time from April to the month, so that its months overlap: no change is stated between them.",
    counted:
      "`things` where it counts no people but audits, schools or posts: counts of 1 to 5 of them need no protection.",
    gap: "`true` where the figure is the distance of one group from another: nearer to zero is a smaller gap.",
    topic: "Topic or stage that the indicator is listed under.",
    pupilGroup: "Group of pupils that it counts, where that is not everybody.",
    measure:
      "Name shared by indicators that measure the same thing for different groups of pupils, for example `ks2-rwm-expected`.",
    range:
      "Least and greatest value possible. Points and scores need one; percentages lie within 0 and 100, counts and durations are not below 0.",
    arithmetic: "How it follows from other indicators.",
    "arithmetic.group": "The indicator of the group that the gap is of.",
    "arithmetic.other": "The indicator of those that it is held against.",
    "arithmetic.otherArea":
      "Area of the other group, where every area is held against the same: other pupils of England.",
    "arithmetic.printed": "`size` where the gap is printed without a sign.",
    "arithmetic.of": "The indicator that it is the complement of.",
    "arithmetic.part": "The indicator that counts the part.",
    "arithmetic.whole": "The indicator that counts all of them.",
    "arithmetic.parts": "The indicators of which it is the sum.",
    nationalMeasure:
      "The national measure of the same thing, where the site has its figures for all authorities: figures and ranks are held against it.",
    "nationalMeasure.differs":
      "Figures that are not the same thing: of all schools where the national ones are of state-funded schools, of two terms and not of three.",
    "nationalMeasure.differs[].area": "Area whose figures differ; left out where those of all areas do.",
    "nationalMeasure.differs[].period": "Period of which they differ; left out where those of all periods do.",
    "nationalMeasure.differs[].reason": "How, for readers.",
    seriesBreaks: "Changes in how the figure is made that stop comparison over time.",
    "seriesBreaks[].period":
      "First period measured in the new way. The line ends before it, and no change is computed across it.",
    "seriesBreaks[].reason": "What changed, for readers.",
    seeAlso:
      "Other indicators that a reader of this one should know: each pair needs one entry, and both pages show it.",
    "seeAlso[].how":
      "`counted-otherwise`: the same thing as a count, rate or share; `earlier`: the same subject at an earlier time under another name or by another rule, so that no change between the two is computed; `part`: a part of what this one counts.",
    earlierFigures:
      "Single figures of the council from before its own, which tables of other documents print of the same subject. The chart draws them hollow and joins them by no line, and no change is computed from them, because they need not be counted alike.",
    "earlierFigures[].table": "Table that prints the figure.",
    "earlierFigures[].row": "Row by its title; `Group / Title` where a title stands twice.",
    "earlierFigures[].column": "Column by its title.",
    "earlierFigures[].period": "When it was counted, written as the periods of the indicator are.",
    "earlierFigures[].place": "Place in the document, where it is narrower than that of the whole table.",
    "earlierFigures[].differs": "How it is counted otherwise, or that the document does not say how, for readers.",
    references: "The council's own reference for it, for example CES/S24.",
    source: "Where the definition comes from.",
    "source.document": "Id of the document, which is the name of its file without `.md`.",
    "source.place": 'Paragraph, table, section or page in that document, for example "Key Stage 2, page 10".',
    "source.page":
      "Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there.",
    "source.citation": "The work, where it is not published here.",
    "source.citation.title": "Title as printed on the work.",
    "source.citation.publisher": "Who published it.",
    "source.citation.issued": "When: YYYY, YYYY-MM or YYYY-MM-DD.",
    "source.citation.address": "Where it can be found. Write only an address that you have opened.",
    notes: "Remarks to readers.",
    status: "`draft` while it is being written: then it is checked and shown in previews, and is in no build.",
    publishOn:
      "Day and hour by the clocks of the United Kingdom before which nothing of the record, nor anything that points to it, is in a build: YYYY-MM-DDTHH:MM.",
    withdrawn:
      "Says that it was taken back after it was published. Its page stays with these words, and all that it held and that points to it goes.",
    "withdrawn.on": "Day on which it was withdrawn.",
    "withdrawn.why": "Why, for readers.",
    "withdrawn.replacedBy":
      "What took its place: an address within the site, such as /documents/some-letter/, or on the web.",
    unit: "Unit of its figures.",
    periodKind: "How it counts time, and so how its periods are written.",
    "range.minimum": "Least value that is possible.",
    "range.maximum": "Greatest value that is possible.",
    "arithmetic.kind": "Which kind it is. What other fields it has follows from that.",
    "nationalMeasure.indicator": "Indicator: the id of its record.",
    "seeAlso[].indicator": "Indicator: the id of its record.",
  },
  families: {
    "": "Indicators that answer one question together, such as how many assessments led where: they have one page, with a row each, in the place of a page each. One file a family in `data/families`; its name is part of the page's address, beside those of indicators.",
    title: "What is shown, for the heading of the page: “What assessments led to”.",
    shortTitle: "Name for lists.",
    summary: "What the rows count and how they belong together, in one to three sentences.",
    complete:
      "`true` where the members of a group are all parts of a whole, and each thing is counted in one of them. Only then are they drawn as parts of one bar; the figures must add up.",
    groups: "Its rows in groups, such as one for each service: an entry even where all of them are one group.",
    "groups[].id": "Part of the address of its chart.",
    "groups[].title": "Heading of its rows, such as the name of a service; left out where the family has one group.",
    "groups[].whole":
      "The indicator that counts the whole, where the site has it: in each period the members add up to it.",
    "groups[].members": "Its rows, in the order of display: best first, or as things follow each other.",
    "groups[].members[].label":
      "Name of its row, where the group's title says the rest: “Good” under the name of a service. Without it, the indicator's short title.",
    notes: "Remarks to readers.",
    topic: "Topic that it is listed under: the id of its record.",
    "groups[].members[].indicator": "Indicator: the id of its record.",
  },
  tables: {
    "": "A table as printed in a document: a performance sheet, a breakdown, a dashboard. One file a table in `data/tables`. Rows that name an indicator add to its figures, so that next month's sheet is a copy of this month's with other numbers.",
    title: "Title as printed.",
    source: "Where the table stands.",
    "source.document": "Id of the document, which is the name of its file without `.md`.",
    "source.place": 'Paragraph, table, section or page in that document, for example "Key Stage 2, page 10".',
    "source.page":
      "Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there.",
    sheet:
      "Name of the sheet or section of the document that the table stands on, where its place does not begin with it before a comma.",
    area: "Area that it is about.",
    asOf: "Day, month or year that the figures are about, where the columns do not say.",
    summary: "What the table shows and of whom, in our words.",
    rowHeading: "Heading of the column of labels.",
    unit: "Unit of the cells, where neither row nor column says otherwise.",
    range:
      "Least and greatest value that a cell can have, where unit, row and column do not say. Variances and changes have their own.",
    "columns[].title": "Heading as printed.",
    "columns[].period": "Period that the column is about. A row with an indicator gives this cell to the indicator.",
    "columns[].area":
      "Area that the column is about, where it is not the table's own: statistical neighbours, England.",
    "columns[].role":
      "`target` where the column holds targets for its period, `variance` for the distance from the target.",
    "columns[].unit": "Unit of the cells, where it is not the row's.",
    "columns[].denominator": "Columns whose cells, added up, are what the column's are a share of or counted among.",
    "columns[].range":
      "Least and greatest value that a cell can have, where the unit does not say: an increase above 100%, a score.",
    rows: "The rows, in the order of the source.",
    "rows[].title": "Label as printed; several where the source nests them.",
    "rows[].group": "Heading that the row stands under, where the table has parts.",
    "rows[].role":
      "`total` where the row is the sum of others of its group, `detail` where it is a part of the row above, `apart` where it is neither, though its title or numbers look so.",
    "rows[].indicator": "Indicator that takes the cells of columns with a period.",
    "rows[].denominator":
      "Rows whose cells, added up, are what the row's are a share of or counted among; `Group / Title` where a title stands twice. Not needed where a rule of kind `percentage` in `arithmetic` says so.",
    "rows[].counted": "`things` where the row counts no people, though other rows of the table do.",
    "rows[].area": "Area of the row, where it is not the table's own.",
    "rows[].unit": "Unit of the cells, where it is not the table's.",
    "rows[].range": "Least and greatest value that a cell can have, where the unit does not say.",
    "rows[].cells": "One cell a column, in the columns' order: a number as printed, words, or a marker.",
    "rows[].cells[].value": "The number as printed.",
    "rows[].cells[].text": "Words, where the cell holds words.",
    "rows[].cells[].marker": "Why there is no number, or what kind of number it is.",
    "rows[].cells[].denominator": "How many the share is of, where the source prints it elsewhere than in this table.",
    "rows[].cells[].note": "Remark to readers, shown beside the cell.",
    "rows[].cells[].explains": "The value that the note explains, where a check gives one.",
    "rows[].comment": "The source's comment on the row, in our words.",
    "rows[].note": "Remark of ours to readers, for example that figures of the row disagree.",
    "rows[].explains": "The values that the note explains, where checks give some.",
    counted:
      "`things` where no row counts people: schools, audits, meetings. Counts of 1 to 5 of them need no protection.",
    disclosure:
      "`published-in-source` where small counts of people stand in the source already; else they are suppressed.",
    disclosureReason: "For readers: where and by whom the small counts were published, and why they are repeated here.",
    notes: "Remarks to readers about the whole table.",
    arithmetic: "How its figures follow from one another.",
    "arithmetic[].across":
      "Which lines of a table the names of a rule are about; the rule then holds for each line of the other direction.",
    "arithmetic[].total": "Line with the sum.",
    "arithmetic[].parts": "Without it, all other lines; of the total's own group where the rows have groups.",
    "arithmetic[].only":
      "Lines of the other direction that the rule holds for; without it, all in which its figures stand.",
    "arithmetic[].except": "Lines of the other direction that the rule does not hold for.",
    "arithmetic[].percentage": "Line with the percentages.",
    "arithmetic[].part": "Line with the counts that the percentages are worked out from.",
    "arithmetic[].whole":
      "The whole stands in this line of the same direction. Exactly one of the three ways to name the whole.",
    "arithmetic[].wholeAt":
      'The whole stands in the line of `part` where it meets this line of the other direction: the row "Total".',
    "arithmetic[].wholeOf":
      "The whole is the sum of `part` over the lines of the other direction that the rule holds for.",
    "arithmetic[].variance": "Line with the distances from the target.",
    "arithmetic[].result": "Line with what was reached.",
    "arithmetic[].target": "Line with what was aimed for.",
    "arithmetic[].in":
      "`percent`, the default, where it is relative to the target; `points` where it is the difference.",
    "arithmetic[].change": "Line with the changes.",
    "arithmetic[].from": "Line with the figures before.",
    "arithmetic[].to": "Line with the figures after.",
    "arithmetic[].ratio": "Line with the ratios.",
    "arithmetic[].of": "Line that is divided.",
    "arithmetic[].mean": "Line with the means.",
    order: "Place in the order of the document's tables; tables without one follow by id.",
    status: "`draft` while it is being written: then it is checked and shown in previews, and is in no build.",
    publishOn:
      "Day and hour by the clocks of the United Kingdom before which nothing of the record, nor anything that points to it, is in a build: YYYY-MM-DDTHH:MM.",
    withdrawn:
      "Says that it was taken back after it was published. Its page stays with these words, and all that it held and that points to it goes.",
    "withdrawn.on": "Day on which it was withdrawn.",
    "withdrawn.why": "Why, for readers.",
    "withdrawn.replacedBy":
      "What took its place: an address within the site, such as /documents/some-letter/, or on the web.",
    topic: "Topic that it is listed under: the id of its record.",
    "range.minimum": "Least value that is possible.",
    "range.maximum": "Greatest value that is possible.",
    columns: "The columns, from left to right.",
    "columns[].range.minimum": "Least value that is possible.",
    "columns[].range.maximum": "Greatest value that is possible.",
    "rows[].range.minimum": "Least value that is possible.",
    "rows[].range.maximum": "Greatest value that is possible.",
    "arithmetic[].kind": "Which kind it is. What other fields it has follows from that.",
  },
  meetings: {
    "": "A meeting of a committee or board. One Markdown file in `content/meetings`, named by its day and body.",
    body: "Name of the committee or board.",
    date: "Day of the meeting.",
    time: "Time of day as printed.",
    ended: "When it ended, as printed.",
    area: "Authority whose committee it is.",
    record: "`minutes` where the source records what was decided, `agenda` where it only announces the meeting.",
    summary: "One or two sentences for lists and search results, in our words.",
    "people[].name": "Name as printed.",
    "people[].role": 'Part played, for example "Chairman" or "Co-opted member".',
    items: "Business in the order of the agenda.",
    "items[].number": 'Number as printed, for example "7" or "6a".',
    "items[].pages": "Pages of the agenda pack.",
    "items[].documents": "Documents published here that the item is about.",
    "items[].topics": "Topics of the item, where they are not those of its documents.",
    "items[].broughtBy": 'Who brought the item, for example "Councillor Anne Hutton".',
    "items[].summary": "What was said, in our words.",
    "items[].recommendations": "What the paper asked the meeting to do, in our words.",
    "items[].decisions": "What was resolved, in our words.",
    "items[].decisions[].id": "Id, unique within the meeting or document: it becomes an address.",
    "items[].decisions[].text": "What was decided, asked for or promised, in our words.",
    "items[].decisions[].askedOf": "Who is to act, where the source says so.",
    "items[].decisions[].due": "Day, month or year by which it is to be done, where the source says so.",
    "items[].decisions[].answer":
      "The later paper published here that answers it. Without it readers of what somebody was to do are told that none is.",
    "items[].decisions[].answer.document": "Id of the document.",
    "items[].decisions[].answer.meeting": "Id of the meeting, where its agenda or minutes say it.",
    "items[].decisions[].answer.place": "Where in it.",
    "items[].decisions[].answer.text": "What it says, in our words.",
    "items[].unanimous": "Whether the source says that the decision was unanimous.",
    "items[].votes": "Votes, where they were counted.",
    "items[].votes.for": "How many voted for it.",
    "items[].votes.against": "How many voted against it.",
    "items[].votes.abstentions": "How many abstained.",
    "items[].actions": "What somebody was asked to do, in our words.",
    "items[].actions[].id": "Id, unique within the meeting or document: it becomes an address.",
    "items[].actions[].text": "What was decided, asked for or promised, in our words.",
    "items[].actions[].askedOf": "Who is to act, where the source says so.",
    "items[].actions[].due": "Day, month or year by which it is to be done, where the source says so.",
    "items[].actions[].answer":
      "The later paper published here that answers it. Without it readers of what somebody was to do are told that none is.",
    "items[].actions[].answer.document": "Id of the document.",
    "items[].actions[].answer.meeting": "Id of the meeting, where its agenda or minutes say it.",
    "items[].actions[].answer.place": "Where in it.",
    "items[].actions[].answer.text": "What it says, in our words.",
    "items[].declarations": "Interests declared on the item.",
    "items[].declarations[].name": "Who declared it.",
    "items[].declarations[].interest": "What the interest is, as the source words it.",
    "items[].note": "Remark to readers.",
    workProgramme: "Business planned for later meetings.",
    "workProgramme[].id":
      "Id, unique within the meeting: it becomes an address. Without it, the day and the number of the line under it.",
    "workProgramme[].meeting": "Day of the meeting that is to take the item.",
    "workProgramme[].decision": "What the meeting is to do, in our words.",
    "workProgramme[].reportOf": "Officer who reports.",
    "workProgramme[].issue": "As printed: key, non-key or to be confirmed.",
    source: "The original.",
    "source.address": "Address of the original.",
    status: "`draft` while it is being written: then it is checked and shown in previews, and is in no build.",
    publishOn:
      "Day and hour by the clocks of the United Kingdom before which nothing of the record, nor anything that points to it, is in a build: YYYY-MM-DDTHH:MM.",
    withdrawn:
      "Says that it was taken back after it was published. Its page stays with these words, and all that it held and that points to it goes.",
    "withdrawn.on": "Day on which it was withdrawn.",
    "withdrawn.why": "Why, for readers.",
    "withdrawn.replacedBy":
      "What took its place: an address within the site, such as /documents/some-letter/, or on the web.",
    venue: "Where it took place.",
    people: "Who took part.",
    "people[].kind": "Which kind it is. What other fields it has follows from that.",
    "items[].title": "Title, as readers are to see it.",
    "workProgramme[].title": "Title, as readers are to see it.",
    "source.description": "What it is, in a few words.",
    "source.licence": "Licence or copyright of the original.",
    notes: "Remarks to readers.",
  },
  plans: {
    "": "A plan with themes, actions and reports on them: an improvement plan, a delivery plan. One file a plan in `data/plans`.",
    covers: "Time that the plan covers, in words.",
    agreed:
      "Day, month or year in which it was agreed, where its source is a later paper: what is older is no answer to its actions.",
    summary: "What the plan is for, who agreed it and who watches over it, in our words.",
    "source.document": "Id of the document, which is the name of its file without `.md`.",
    "source.place": 'Paragraph, table, section or page in that document, for example "Key Stage 2, page 10".',
    "source.page":
      "Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there.",
    serves: "Wider priorities that themes serve.",
    "themes[].id": "Id, unique within the plan: it becomes an anchor.",
    "themes[].number": "Number as printed.",
    "themes[].aim": "What the theme is to reach, in our words.",
    "themes[].topic": "Topic of the theme's actions, for the register.",
    "themes[].priorities": "Priorities under the theme, in our words or as short labels.",
    "themes[].serves": "Wider priorities that the theme serves: ids from the plan's `serves`.",
    "themes[].continues": "Themes of an earlier plan that this one continues, as `plan#theme`.",
    "themes[].actions": "What is to be done, each with an id by which reports and threads name it.",
    "themes[].actions[].id":
      "Id, unique within the plan, and among the recommendations of a document with the plan's id: it becomes an address.",
    "themes[].actions[].text": "What is to be done, in our words.",
    "themes[].actions[].priority": "Priority that it stands under, as printed in short.",
    "themes[].actions[].lead": "Agency or post that leads.",
    "themes[].actions[].due": "When it is due, where the plan says so.",
    "themes[].actions[].topic": "Topic, for the register, where it is not the theme's.",
    "themes[].actions[].place": "Where in the plan's source it stands.",
    "themes[].updates[].date": "Day of the paper that reports.",
    "themes[].updates[].source": "Where the report stands.",
    "themes[].updates[].source.document": "Id of the document, which is the name of its file without `.md`.",
    "themes[].updates[].source.place":
      'Paragraph, table, section or page in that document, for example "Key Stage 2, page 10".',
    "themes[].updates[].source.page":
      "Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there.",
    "themes[].updates[].text": "What was done or found, in our words, with its figures.",
    "themes[].updates[].actions":
      "Actions of the theme that the report names, and how it bears on each. Without them it is about the theme as a whole.",
    "themes[].updates[].actions[].id": "Id of the action, in its theme.",
    "themes[].updates[].speaker":
      "Who speaks, where that is not the publisher of the document: a council's paper may quote an inspector.",
    "themes[].updates[].speakerName":
      'Who that is by name, where the paper says so, for example "Ofsted, in its letter of 22 February 2018".',
    "themes[].updates[].evidence":
      "What time the evidence is about, which is not that of the paper. Without it, it is the document's visit or, where there was none, the day of publication.",
    "themes[].updates[].background":
      "The word is about the time before the request, and is shown as background: it answers nothing.",
    visits: "Monitoring visits that the plan is measured by.",
    "visits[].number": "Which visit it was, counted from 1.",
    "visits[].focus": "What the visit looked at, in our words.",
    "visits[].document": "Letter about the visit, where it is published here.",
    "visits[].source.document": "Id of the document, which is the name of its file without `.md`.",
    "visits[].source.place": 'Paragraph, table, section or page in that document, for example "Key Stage 2, page 10".',
    "visits[].source.page":
      "Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there.",
    indicators: "Measures by which the plan is judged.",
    "indicators[].title": "Measure as printed.",
    "indicators[].theme": "Theme that it stands under.",
    "indicators[].indicator": "Our indicator of the same measure, where its figures are held.",
    status: "`draft` while it is being written: then it is checked and shown in previews, and is in no build.",
    publishOn:
      "Day and hour by the clocks of the United Kingdom before which nothing of the record, nor anything that points to it, is in a build: YYYY-MM-DDTHH:MM.",
    withdrawn:
      "Says that it was taken back after it was published. Its page stays with these words, and all that it held and that points to it goes.",
    "withdrawn.on": "Day on which it was withdrawn.",
    "withdrawn.why": "Why, for readers.",
    "withdrawn.replacedBy":
      "What took its place: an address within the site, such as /documents/some-letter/, or on the web.",
    title: "Title, as readers are to see it.",
    shortTitle: "Title short enough for lists and labels.",
    area: "Area that it is about: the id of its record.",
    source: "Where it stands: document and place.",
    "serves[].id": "Id: lower-case letters, digits and hyphens. It becomes a part of addresses.",
    "serves[].title": "Title, as readers are to see it.",
    themes: "Its themes, in its order.",
    "themes[].title": "Title, as readers are to see it.",
    "themes[].updates": "Reports on it, each with its day.",
    "themes[].updates[].actions[].bearing": "How it bears on what was asked for.",
    "themes[].updates[].evidence.from": "First of the two ends, which counts.",
    "themes[].updates[].evidence.to": "Last of the two ends, which counts.",
    "themes[].note": "Remark to readers.",
    "visits[].from": "First of the two ends, which counts.",
    "visits[].to": "Last of the two ends, which counts.",
    "visits[].source": "Where it stands: document and place.",
    "visits[].note": "Remark to readers.",
    "indicators[].place": "Where in the source it stands.",
    notes: "Remarks to readers.",
  },
  threads: {
    "": "One matter followed over the years: what was asked for, and what later documents say about it. One file a thread in `data/threads`. Links are drawn where two sources speak of the same matter; that one led to the other is claimed only where a source says so.",
    summary: "What the matter is, in our words.",
    recommendations:
      "Recommendations and areas for improvement or development, as `document#id`, and planned actions, as `plan#id`.",
    findings:
      "Later findings, in any order: which of them counts depends on who speaks and on the time that the evidence is about.",
    "findings[].source.document": "Id of the document, which is the name of its file without `.md`.",
    "findings[].source.place":
      'Paragraph, table, section or page in that document, for example "Key Stage 2, page 10".',
    "findings[].source.page":
      "Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there.",
    "findings[].text": "What the source says, in our words.",
    "findings[].concerns":
      "Those of the thread's recommendations and actions that it bears on, where it does not bear on all; none where it bears on none. To the others it is a mention of the same matter.",
    "findings[].speaker":
      "Who speaks, where that is not the publisher of the document: a council's paper may quote an inspector.",
    "findings[].speakerName":
      'Who that is by name, where the paper says so, for example "Ofsted, in its letter of 22 February 2018".',
    "findings[].evidence":
      "What time the evidence is about, which is not that of the paper. Without it, it is the document's visit or, where there was none, the day of publication.",
    "findings[].background":
      "The word is about the time before the request, and is shown as background: it answers nothing.",
    decisions:
      "What meetings decided on it or asked for, as `meeting#id`, and what strategies promise, as `document#id`.",
    indicators:
      "Indicators whose figures bear on the matter, the most telling first: the page of the thread draws them.",
    status: "`draft` while it is being written: then it is checked and shown in previews, and is in no build.",
    publishOn:
      "Day and hour by the clocks of the United Kingdom before which nothing of the record, nor anything that points to it, is in a build: YYYY-MM-DDTHH:MM.",
    withdrawn:
      "Says that it was taken back after it was published. Its page stays with these words, and all that it held and that points to it goes.",
    "withdrawn.on": "Day on which it was withdrawn.",
    "withdrawn.why": "Why, for readers.",
    "withdrawn.replacedBy":
      "What took its place: an address within the site, such as /documents/some-letter/, or on the web.",
    title: "Title, as readers are to see it.",
    topic: "Topic that it is listed under: the id of its record.",
    "findings[].source": "Where it stands: document and place.",
    "findings[].bearing": "How it bears on what was asked for.",
    "findings[].evidence.from": "First of the two ends, which counts.",
    "findings[].evidence.to": "Last of the two ends, which counts.",
  },
  corrections: {
    "": "A change to what was published, for readers: what it said before, what it says now, and why. One file a correction in `data/corrections`, named by its day and an id: `2019-05-03-reading-2017.yaml`.",
    kind: "`revision-by-the-source` where the source published other figures and the site followed. Left out where the site itself was wrong.",
    date: "Day of the correction. The file's name begins with it.",
    title:
      'The correction in a few words, for lists and for the notice on the page, for example "Reading in 2017 was 71%".',
    what: "What was changed.",
    why: "Why it was wrong, or why it had to change.",
    before:
      "What readers saw before, as the page showed it: it must be what was released. For a figure taken away to protect people, say what it was of. Not needed where records were renamed or withdrawn, or where each concern has its own.",
    after: "What they see now: it must be what stands.",
    concerns:
      "What changed: one entry for each document, indicator, table, meeting or plan; only the figures that they name are excused.",
    "concerns[].document":
      "Id of the document, indicator, table, meeting or plan that changed: exactly one of these five.",
    "concerns[].meeting": "Meeting: the id of its record.",
    "concerns[].area": "Area whose figures of the indicator changed, where those of others did not.",
    "concerns[].period":
      "Period whose figures of the indicator changed, in quotation marks, where those of others did not.",
    "concerns[].row": "Row of the table that changed, by its title as the ledger has it, where others did not.",
    "concerns[].column": "Column of the table that changed, by its title, where others did not.",
    "concerns[].before": "What readers saw of this figure, where one correction is about several.",
    "concerns[].after": "What they see of it now.",
    "concerns[].withdrawn": "`true` where there is no record of this id any more, because it was renamed or withdrawn.",
    place: "Where in the original the right words or figures stand.",
    "concerns[].indicator": "Indicator: the id of its record.",
    "concerns[].table": "Printed table: the id of its record.",
    "concerns[].plan": "Plan: the id of its record.",
  },
  imports: {
    "": "What a site took from a file of figures, and by which rules: `data/imports/<id>.yaml`. An import reads it, works by it, and writes it anew, so that the next edition is one command and a diff.",
    importer: "Which importer reads the file, for example `national`.",
    citation:
      "The edition that the figures are from, as their source cites it. This, the licence, the file and signs are written by the first import.",
    "citation.title": "Title as printed on the work.",
    "citation.publisher": "Who published it.",
    "citation.issued": "When: YYYY, YYYY-MM or YYYY-MM-DD.",
    "citation.address": "Where it can be found. Write only an address that you have opened.",
    licence: "Licence of the file.",
    file: "The file that was imported last; an import writes it.",
    "file.name": "Name of the file, without its folder.",
    "file.digest": "SHA-256 of its bytes, hexadecimal: the same file is known again under another name.",
    "file.rows": "Rows of figures that it has.",
    earlier: "Editions that were imported before, oldest first.",
    "earlier[].issued": "When it was issued: YYYY, YYYY-MM or YYYY-MM-DD.",
    "earlier[].digest": "SHA-256 of its file.",
    take: "What of the file is taken. Left out, all of it is.",
    "take.measures": "Only these measures, by the source's codes.",
    "take.areas": "Only these areas.",
    markers: "Signs of the source that stand in place of a number, with their marker.",
    statuses: "Signs that the source adds to a number or its period, with the status that they say.",
    areaCodes: "Codes of areas in the source, with the official code, where the source has codes of its own.",
    periods:
      "Labels of periods that the usual rule does not read, with the period as it is written here, or `left-out`.",
    disclosureReason: "Small counts of people stand in the source as they do here: why they are repeated, for readers.",
    measures:
      "What was taken. An officer gives a measure another indicator, or takes its line out and names the others under `take`.",
    "measures[].code": "What the source calls the measure: a code, or the name of a column.",
    "measures[].indicator":
      "Indicator that holds its figures. An officer may give another than the usual one before the import.",
    "measures[].from":
      "First period that is taken where the indicator has figures of other sources: those stay, and these follow in the same file.",
    "measures[].where":
      "Values of columns by which rows are chosen, where a column holds several measures, for example `sex: Total`.",
    "measures[].figures": "Numbers that were taken, without missing ones.",
    "measures[].rounded":
      "Numbers that had more decimals in the file than the indicator has, and were rounded to them.",
    "measures[].written": "Digest of figures and markers as they were written, by which a change by hand is seen.",
  },
  outcomes: {
    "": "Outcomes of inspections whose reports are not published here, as a list of official statistics gives them: `data/outcomes/<id>.yaml`. An import writes it; an officer may type it.",
    citation: "The list that they are from.",
    "citation.title": "Title as printed on the work.",
    "citation.publisher": "Who published it.",
    "citation.issued": "When: YYYY, YYYY-MM or YYYY-MM-DD.",
    "citation.address": "Where it can be found. Write only an address that you have opened.",
    types: "Words of the source for kinds of inspection that no rule of the engine knows, with their framework.",
    columns: "Columns of the source that no rule of the engine knows, with the area of judgement, or `left-out`.",
    outcomes:
      "Every inspection once, oldest first; none before the first import, where types or columns had to be said.",
    "outcomes[].area": "Authority that was inspected.",
    "outcomes[].framework": "Framework under which it was.",
    "outcomes[].published": "Day on which the report was published.",
    "outcomes[].kind": 'What kind of inspection it was, as the source says, for example "Short inspection".',
    "outcomes[].judgements":
      "Grades in the words of the framework's scale, by area of judgement; empty where the source gives none.",
    "outcomes[].note": "Remark to readers.",
  },
  redirects: {
    "": "The way from an address that was published to the page that is there instead. A list in `data/redirects.yaml`.",
    from: "Address that was published, for example /indicators/old-name/.",
    to: "Page that readers are sent to, with or without a place on it: /documents/new-name/ or /corrections/#2019-05-03-letter.",
  },
  claims: {
    "": "Statements about figures in one document, each with the figures that it rests on, so that every build recomputes them. Files in `data/claims`, named like the document, or like the document and a part of it.",
    document: "The document that makes the statements.",
    area: "Area that the inputs are about where they name none.",
    claims: "The statements, in the order of the document.",
    "claims[].id": "Id, unique in the file: it becomes the address of the claim's arithmetic.",
    "claims[].place": "Where in the document the statement stands.",
    "claims[].says": "What the document says, in one short sentence of ours with the figure as printed.",
    "claims[].note":
      "Remark to readers on why the statement and the figures differ. It also tells the check that somebody compared the claim with the source. With `explains` a disagreement is a note to readers; without it, or with another value, a warning to the officer.",
    "claims[].explains":
      "The recomputed value that the note explains, as the check prints it: `12.6`, `missed`, `15 November 2017`.",
    "claims[].matters":
      "Why the disagreement matters to a reader, in one sentence. Without it the site says what kind of disagreement it is.",
    "claims[].consequence": "How much it matters, where the rule of the site would put it too high or too low.",
    "claims[].sameCauseAs":
      "Id of another claim, of any document or record, that differs for the same cause: the two are published as one.",
    "claims[].notComparable":
      "Why the figures that it compares cannot be compared, where the records do not show it: another population, another period.",
    "claims[].notChecked":
      "Words of the document on size or course that the figures here cannot show: `significantly`, where no test is published.",
    "claims[].stated": "The number as printed, with its decimals: 13, 4.3, 86.0.",
    "claims[].qualifier": 'How the document qualifies it: "about 6", "more than 200".',
    "claims[].of":
      "The figure that the statement is about; of a ratio the one that is divided, of a complement the other share.",
    "claims[].from": "The figure before.",
    "claims[].to": "The figure after; of a ratio the one by which is divided.",
    "claims[].in":
      "`percent` where the change is relative to the first figure; `amount`, the default, where it is the difference.",
    "claims[].direction":
      "Which way, where words say so and the number has no sign. Without it the sign of the number counts.",
    "claims[].printedIn":
      'Unit in which the document prints the number, where it matters: `percent` for "rose by 4.3%", `percentage-points` for "by 4.3 points".',
    "claims[].group": "The group that the statement is about.",
    "claims[].band": "The band that the document names, of the library or of the site.",
    "claims[].rank": "The place in the ranking.",
    "claims[].quartile": "Which quarter: 1 is the best.",
    "claims[].order": "Whether the highest or the lowest stands first.",
    "claims[].than": "The figures that it is compared with: it lies so to each of them.",
    "claims[].tolerance": "For `in-line`: how far apart the figures may be, in their own unit.",
    "claims[].among": "The figures that it is the highest or lowest of, its own may be among them.",
    "claims[].parts": "The figures that add up to it.",
    "claims[].including":
      'Parts that the document says this number takes in and the other place counts elsewhere: "68, including REACH".',
    "claims[].part": "The count that is a share of the whole.",
    "claims[].whole": "The count that it is a share of.",
    "claims[].values": "What the mean is of.",
    "claims[].values[].value": "One of the figures.",
    "claims[].values[].weight": "How much it counts: the number of people or things that it is about.",
    "claims[].result": "The figure that was reached.",
    "claims[].target": "The target, as the document or its figures give it.",
    "claims[].better": "Which way is better, where the result is not an indicator's.",
    "claims[].over": "The figures, oldest first.",
    "claims[].elsewhere": "The period as worded elsewhere for the same figure.",
    "claims[].at": "Where that stands.",
    "claims[].is":
      '`same`, the default, where both must name one period, as for a figure; `within` where this place may name a part of the other, as for an event: "in May 2017" agrees with "in April and May 2017".',
    "claims[].things": "The things listed, as short labels.",
    "claims[].inputs": "The figures, the widest measure first.",
    "claims[].row": "The figures of the one thing, in the order of the document.",
    "claims[].other": "Those of the other, in the same order.",
    "claims[].date": "The day that stands beside it.",
    "claims[].paragraphs":
      "The numbers that the document has, as ranges: `1.1`, `1.3 to 1.13`. Without it the `:para[…]` marks of its text count.",
    "claims[].standsIn": "Numbers under which what is referred to stands, where it is not there.",
    "claims[].for": "The time that it is for: YYYY, YYYY-MM or YYYY-MM-DD.",
    "claims[].said": "When it was said, where that is not the day on which the document was published.",
    "claims[].places": "The places, that of the claim first.",
    "claims[].places[].document": "The document, where it is not the file's.",
    "claims[].places[].prints": "What stands there: the value as printed, or a few exact words.",
    "claims[].disputes":
      "Figures held here of which it leaves open whether they are right: no headline rests on them, and each gets a note.",
    "claims[].kind": "Which kind it is. What other fields it has follows from that.",
    "claims[].places[].place": "Where in the source it stands.",
  },
  proposals: {
    "": "Statements about figures that were found in the text of a document, for an officer to accept or refuse: `data/proposals`, named like the document. Nothing of them is published or checked before it is accepted.",
    document: "The document whose text was read.",
    area: "Area that the figures are about where a claim names none.",
    from: "Name of the file that was read, without its folder.",
    proposals: "What was proposed: what is open first, in the order of the source, and then what was refused.",
    "proposals[].decision":
      "`open` as it was proposed. Write `accept`, and the next run moves the claim into `data/claims`; or `refuse`, and it is not proposed again.",
    "proposals[].claim":
      "The claim as it would be written, with its place in the source. It may be changed before it is accepted.",
    "proposals[].claim.id": "Id, unique in the file: it becomes the address of the claim's arithmetic.",
    "proposals[].claim.place": "Where in the document the statement stands.",
    "proposals[].claim.says": "What the document says, in one short sentence of ours with the figure as printed.",
    "proposals[].claim.note":
      "Remark to readers on why the statement and the figures differ. It also tells the check that somebody compared the claim with the source. With `explains` a disagreement is a note to readers; without it, or with another value, a warning to the officer.",
    "proposals[].claim.explains":
      "The recomputed value that the note explains, as the check prints it: `12.6`, `missed`, `15 November 2017`.",
    "proposals[].claim.matters":
      "Why the disagreement matters to a reader, in one sentence. Without it the site says what kind of disagreement it is.",
    "proposals[].claim.consequence":
      "How much it matters, where the rule of the site would put it too high or too low.",
    "proposals[].claim.sameCauseAs":
      "Id of another claim, of any document or record, that differs for the same cause: the two are published as one.",
    "proposals[].claim.notComparable":
      "Why the figures that it compares cannot be compared, where the records do not show it: another population, another period.",
    "proposals[].claim.notChecked":
      "Words of the document on size or course that the figures here cannot show: `significantly`, where no test is published.",
    "proposals[].claim.stated": "The number as printed, with its decimals: 13, 4.3, 86.0.",
    "proposals[].claim.qualifier": 'How the document qualifies it: "about 6", "more than 200".',
    "proposals[].claim.of":
      "The figure that the statement is about; of a ratio the one that is divided, of a complement the other share.",
    "proposals[].claim.from": "The figure before.",
    "proposals[].claim.to": "The figure after; of a ratio the one by which is divided.",
    "proposals[].claim.in":
      "`percent` where the change is relative to the first figure; `amount`, the default, where it is the difference.",
    "proposals[].claim.direction":
      "Which way, where words say so and the number has no sign. Without it the sign of the number counts.",
    "proposals[].claim.printedIn":
      'Unit in which the document prints the number, where it matters: `percent` for "rose by 4.3%", `percentage-points` for "by 4.3 points".',
    "proposals[].claim.group": "The group that the statement is about.",
    "proposals[].claim.band": "The band that the document names, of the library or of the site.",
    "proposals[].claim.rank": "The place in the ranking.",
    "proposals[].claim.quartile": "Which quarter: 1 is the best.",
    "proposals[].claim.order": "Whether the highest or the lowest stands first.",
    "proposals[].claim.than": "The figures that it is compared with: it lies so to each of them.",
    "proposals[].claim.tolerance": "For `in-line`: how far apart the figures may be, in their own unit.",
    "proposals[].claim.among": "The figures that it is the highest or lowest of, its own may be among them.",
    "proposals[].claim.parts": "The figures that add up to it.",
    "proposals[].claim.including":
      'Parts that the document says this number takes in and the other place counts elsewhere: "68, including REACH".',
    "proposals[].claim.part": "The count that is a share of the whole.",
    "proposals[].claim.whole": "The count that it is a share of.",
    "proposals[].claim.values": "What the mean is of.",
    "proposals[].claim.values[].value": "One of the figures.",
    "proposals[].claim.values[].weight": "How much it counts: the number of people or things that it is about.",
    "proposals[].claim.result": "The figure that was reached.",
    "proposals[].claim.target": "The target, as the document or its figures give it.",
    "proposals[].claim.better": "Which way is better, where the result is not an indicator's.",
    "proposals[].claim.over": "The figures, oldest first.",
    "proposals[].claim.elsewhere": "The period as worded elsewhere for the same figure.",
    "proposals[].claim.at": "Where that stands.",
    "proposals[].claim.is":
      '`same`, the default, where both must name one period, as for a figure; `within` where this place may name a part of the other, as for an event: "in May 2017" agrees with "in April and May 2017".',
    "proposals[].claim.things": "The things listed, as short labels.",
    "proposals[].claim.inputs": "The figures, the widest measure first.",
    "proposals[].claim.row": "The figures of the one thing, in the order of the document.",
    "proposals[].claim.other": "Those of the other, in the same order.",
    "proposals[].claim.date": "The day that stands beside it.",
    "proposals[].claim.paragraphs":
      "The numbers that the document has, as ranges: `1.1`, `1.3 to 1.13`. Without it the `:para[…]` marks of its text count.",
    "proposals[].claim.standsIn": "Numbers under which what is referred to stands, where it is not there.",
    "proposals[].claim.for": "The time that it is for: YYYY, YYYY-MM or YYYY-MM-DD.",
    "proposals[].claim.said": "When it was said, where that is not the day on which the document was published.",
    "proposals[].claim.places": "The places, that of the claim first.",
    "proposals[].claim.places[].document": "The document, where it is not the file's.",
    "proposals[].claim.places[].prints": "What stands there: the value as printed, or a few exact words.",
    "proposals[].claim.disputes":
      "Figures held here of which it leaves open whether they are right: no headline rests on them, and each gets a note.",
    "proposals[].quote": "The words of the source that it was read from. They are never published.",
    "proposals[].why": "How its figures were found.",
    "proposals[].now": "What computing it from the held figures gave when it was proposed.",
    "proposals[].claim.kind": "Which kind it is. What other fields it has follows from that.",
    "proposals[].claim.places[].place": "Where in the source it stands.",
  },
  readings: {
    "": "Numbers of a document as read from the source, apart from the texts about it: the second statement by which a slip in a text is noticed. A reading of a place is complete: every number that a text gives there is in it, in a figure or in a claim. Files in `data/readings`, named like the document, or like the document and a part of it.",
    meeting: "The meeting, where it is no document.",
    list: "The list of the site, where it is neither.",
    readings: "What was read, place by place.",
    "readings[].place":
      "The place as texts name it: `paragraph 1.30`, a heading, a sheet. It holds for every text at that place or in a part of it. For a field of the document that has no place, its name: `Summary`, `Notes`. For a list, the id of the entry.",
    "readings[].numbers": "Its numbers as the source prints them, with a semicolon between two: `435; 52.6%; £1.6m`.",
    "readings[].besides":
      "Numbers that texts about the place give and its source does not print there: worked out by hand, or printed elsewhere.",
    figures: "Figures of the document's tables and of its indicators.",
    "figures[].indicator": "The indicator, where it is no table. Only its figures from this document are read.",
    "figures[].lines": "Its numbers as printed: a line for each row, with a semicolon between two.",
    document: "Document published here: the id of its record.",
    "figures[].table": "Printed table: the id of its record.",
  },
  observations: {
    "": "The figures of one indicator. One file an indicator in `data/observations`, named like the indicator.",
    sources:
      "Where the figures come from: documents published here or cited works, and the places in them. What names no source is from the first.",
    "sources[].document": "Id of the document, which is the name of its file without `.md`.",
    "sources[].place": 'Paragraph, table, section or page in that document, for example "Key Stage 2, page 10".',
    "sources[].page":
      "Page of the file at the original's address that the place is on, counted from 1, where it is known: the link to the original opens there.",
    "sources[].citation": "The work, where it is not published here.",
    "sources[].citation.title": "Title as printed on the work.",
    "sources[].citation.publisher": "Who published it.",
    "sources[].citation.issued": "When: YYYY, YYYY-MM or YYYY-MM-DD.",
    "sources[].citation.address": "Where it can be found. Write only an address that you have opened.",
    "sources[].id": "Short id by which the values below name this source.",
    "sources[].boundaries":
      "`of-today` where the source worked out figures of the past for the areas that there are today, also before these began.",
    "sources[].disclosure":
      "`published-in-source` where small counts of people stand in the source already; else they are suppressed.",
    "sources[].disclosureReason":
      "For readers: where and by whom the small counts were published, and why they are repeated here.",
    series: "The figures, an entry for each area.",
    "series[].area": "Area that the values are about.",
    "series[].source": "Source of the values: an id from `sources`. Left out, it is the first of them.",
    "series[].periods": 'Sources of single periods, where they are not the series\' own: `{ "2018": later-release }`.',
    "series[].values": "Values by period. Write each number as printed: 69.0 and 69 differ in precision.",
    "series[].values.*.value": "The number as printed. Leave it out where a marker says why there is none.",
    "series[].values.*.marker":
      "Marker: why there is no number (not-available, not-applicable, suppressed, low, not-yet-known, unknown-missing), or what the number is (provisional, revised, final, estimated, forecast, budget, outturn).",
    "series[].values.*.denominator":
      "How many audits, pupils or children the share is of, or the count is among, where the source prints it.",
    "series[].values.*.numerator": "How many of the denominator the share counts, where the source prints it.",
    "series[].values.*.lower": "Lower confidence limit at 95%, in the indicator's unit, where the source prints it.",
    "series[].values.*.upper": "Upper confidence limit at 95%.",
    "series[].values.*.note": "Remark to readers, shown beside the figure.",
    "series[].values.*.explains": "The value that the note explains, where a check gives one.",
    "series[].values.*.source": "Source, where it is not the series' own: an id from `sources`.",
    ranks: "Places in rankings, an entry for each area.",
    "ranks[].of": "Number of areas ranked. It varies by year and measure.",
    "ranks[].source": "Source of the ranks. Left out, it is the first of `sources`.",
    "ranks[].periods": "Sources of single periods, where they are not the series' own.",
    "ranks[].values": "Rank by period; 1 is best.",
    "ranks[].values.*.rank": "The place as printed; 1 is best.",
    "ranks[].values.*.of": "Number of areas ranked, where it is not that of the series.",
    "ranks[].values.*.note": "Remark to readers, shown beside the rank.",
    "ranks[].values.*.source": "Source, where it is not that of the ranks: an id from `sources`.",
    targets: "What is aimed for, an entry for each area and period.",
    "targets[].period": "Period for which it was set.",
    "targets[].value": "The target: exactly one of a value, a band of the national ranking, or another area's value.",
    "targets[].band": "Band of the ranking that is aimed for, where the target is no number.",
    "targets[].comparator": "Area whose figure is to be reached, where the target is no number.",
    "targets[].rating": "Rating as printed: green, amber or red.",
    "targets[].reference": "The council's reference for the target.",
    "targets[].source": "Source of the target: an id from `sources`. Left out, it is the first of them.",
    "ranks[].area": "Area that it is about: the id of its record.",
    "targets[].area": "Area that it is about: the id of its record.",
  },
};

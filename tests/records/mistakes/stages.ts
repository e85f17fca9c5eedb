/** Mistakes in the stages for parents. By folder: every issue, as place, problem and remedy. */
export const stageMistakes: Readonly<Record<string, readonly string[]>> = {
  "stage-measure-unknown": [
    "data/stages.yaml:7:18  There is no indicator reading-expectd. → Did you mean reading-expected?",
  ],
  "stage-with-two-measures": ["data/stages.yaml:7:5  measures are too few. → A stage has three to five key measures."],
};

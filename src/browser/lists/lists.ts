/** Long lists and tables are complete as they stand. What sorts and narrows them is loaded when a reader comes near one, or opens the fold that it is in. */
const lists = [...document.querySelectorAll<HTMLElement>("[data-sortable], [data-narrowing]")];
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && target instanceof HTMLElement) {
        near.unobserve(target);
        const position = lists.indexOf(target);
        if (target instanceof HTMLTableElement)
          void import("./table.ts").then(({ addTableControls }) => {
            addTableControls(target, position);
          });
        else
          void import("./list.ts").then(({ addListControls }) => {
            addListControls(target, position);
          });
      }
  },
  { rootMargin: "600px" },
);

lists.forEach((list, position) => {
  // A link to a choice in a folded table opens the fold.
  const end = position === 0 ? "" : `.${position + 1}`;
  const asked = new URLSearchParams(location.search);
  const fold = list.closest("details");
  if (fold && ["words", "order"].some((name) => asked.has(name + end))) fold.open = true;
  near.observe(list);
});

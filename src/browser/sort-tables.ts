/** Long tables are complete as they stand. What sorts and filters them is loaded when a reader comes near one, or opens the fold that it is in. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && target instanceof HTMLTableElement) {
        near.unobserve(target);
        void import("./table-controls.ts").then(({ addControls }) => {
          addControls(target);
        });
      }
  },
  { rootMargin: "600px" },
);

for (const table of document.querySelectorAll("table[data-sortable]")) near.observe(table);

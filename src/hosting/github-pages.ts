import type { Host } from "./host.ts";

/** https://docs.github.com/en/pages/getting-started-with-github-pages/using-custom-workflows-with-github-pages */
export const githubPages: Host = {
  title: "GitHub Pages",
  comment: () => "#",
  write: () => new Map([["public/.nojekyll", ""]]),
  next: "Commit the file, and let the workflow that came with the site, .github/workflows/publish.yml, build and publish.",
  lacks: () =>
    "GitHub Pages sends no headers of a site's own. Each page brings its policy with it, but cannot say there who may show it in a frame; files are kept for ten minutes whatever their names; redirects are pages that lead on. It compresses texts and shows 404.html by itself.",
};

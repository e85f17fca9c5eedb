/*
 * What checks a change before it is taken, shows it, and publishes it when it is. Both services do the same: check with the issues at their lines,
 * build, keep the built site to look at, and say which pages and figures change. The site is built again when the hour of a record has come.
 */

/** The workflow of GitHub. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax */
export const githubWorkflow = `# Checks every change, shows what it does to the site, and publishes what is merged.
# To publish: Settings, Pages, Source: GitHub Actions.
name: Publish
on:
  pull_request:
  push:
    branches: [main]
  schedule:
    # Records with publishOn come out soon after their hour.
    - cron: "5,35 * * * *"
  workflow_dispatch:

permissions:
  contents: read

defaults:
  run:
    # Named, it ends where any part of a pipe fails.
    shell: bash

concurrency:
  group: publish-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  due:
    runs-on: ubuntu-latest
    outputs:
      needed: \${{ github.event_name != 'schedule' || steps.records.outputs.due == 'true' }}
    steps:
      - uses: actions/checkout@v6
      - id: hours
        if: github.event_name == 'schedule'
        # The engine is installed only where a record names an hour.
        run: if grep -rqs "publishOn:" content data; then echo "any=true" >> "$GITHUB_OUTPUT"; fi
      - if: steps.hours.outputs.any == 'true'
        uses: actions/setup-node@v6
        with:
          node-version: 24
          cache: npm
      - if: steps.hours.outputs.any == 'true'
        run: npm ci
      - id: records
        if: steps.hours.outputs.any == 'true'
        run: |
          code=0
          npx findings due || code=$?
          # 3 says that nothing came out within a day; anything else is a mistake.
          if [ "$code" = 0 ]; then echo "due=true" >> "$GITHUB_OUTPUT"; elif [ "$code" != 3 ]; then exit "$code"; fi

  build:
    needs: due
    if: needs.due.outputs.needed == 'true'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@v6
        with:
          # Releases that a merge left out are looked for in the past.
          fetch-depth: 0
      - uses: actions/setup-node@v6
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - name: Check the records, with each issue at its line
        run: npx findings check --format github
      - run: npx findings build
      - name: The built site, to look at
        uses: actions/upload-artifact@v6
        with:
          name: site
          path: dist
      - name: What changes for readers
        if: github.event_name == 'pull_request'
        run: |
          git worktree add ../before "origin/$GITHUB_BASE_REF"
          npx findings build --site ../before
          npx findings compare ../before/dist dist | tee changes.md >> "$GITHUB_STEP_SUMMARY"
      - name: The same as a comment
        if: github.event_name == 'pull_request'
        # A change from a fork may not write comments; the summary of the run has the same words.
        continue-on-error: true
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.pull_request.number }}
        run: gh pr comment "$NUMBER" --body-file changes.md --edit-last --create-if-none
      - if: github.event_name != 'pull_request'
        uses: actions/upload-pages-artifact@v5
        with:
          path: dist

  publish:
    needs: build
    if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.pages.outputs.page_url }}
    steps:
      - id: pages
        uses: actions/deploy-pages@v5
`;

/** The pipeline of GitLab. https://docs.gitlab.com/ci/yaml/ */
export const gitlabPipeline = `# Checks every change, shows what it does to the site, and publishes what is merged.
# For records with publishOn: Build, Pipeline schedules, every half hour.
image: node:24-slim

stages: [check, build, publish]

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

default:
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm/]
  before_script:
    - apt-get update -qq && apt-get install -qq -y git
    - npm ci --cache .npm

variables:
  # Releases that a merge left out are looked for in the past.
  GIT_DEPTH: 0

# A schedule only publishes again, and only where a record's hour has come.
.on-change:
  rules:
    - if: $CI_PIPELINE_SOURCE != "schedule"

check:
  extends: .on-change
  stage: check
  script:
    - npx findings check --format gitlab > issues.json || { npx findings check; exit 1; }
  artifacts:
    when: always
    reports:
      codequality: issues.json

build:
  extends: .on-change
  stage: build
  script:
    - npx findings build
    - |
      if [ "$CI_PIPELINE_SOURCE" = merge_request_event ]; then
        git fetch -q origin "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
        git worktree add ../before FETCH_HEAD
        npx findings build --site ../before
        npx findings compare ../before/dist dist | tee changes.md
      fi
  artifacts:
    # The built site, to look at, and what changes for readers.
    expose_as: The site with this change
    paths: [dist/, changes.md]

pages:
  stage: publish
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    # It ends with 3 where nothing came out within a day; then the site stays as it is.
    - if [ "$CI_PIPELINE_SOURCE" = schedule ]; then npx findings due; fi
    - npx findings build
  allow_failure:
    exit_codes: 3
  pages:
    publish: dist
  artifacts:
    paths: [dist/]
`;

/** New engines, and new versions of what the workflow uses, come as a change to look at. https://docs.github.com/en/code-security/dependabot */
export const dependabotSettings = `version: 2
updates:
  - package-ecosystem: npm
    directory: /
    schedule:
      interval: monthly
  - package-ecosystem: github-actions
    directory: /
    schedule:
      interval: monthly
`;

/** A container that runs the two commands of the README. */
export const containerFile = `# The site, checked, built and served on port 4321:
#   podman build -t site . && podman run --rm -p 4321:4321 site
#   docker build -f Containerfile -t site . && docker run --rm -p 4321:4321 site
FROM node:24-slim
WORKDIR /site
RUN chown node:node .
USER node
COPY --chown=node:node package*.json ./
RUN if [ -f package-lock.json ]; then npm ci; else npm install; fi
COPY --chown=node:node . .
EXPOSE 4321
CMD ["npm", "start", "--", "--host", "--port", "4321"]
`;

/** What the container does not need: packages of this machine, and what is built. Under the name that both Podman and Docker read. */
export const containerIgnored = `node_modules
dist
.astro
.findings
`;

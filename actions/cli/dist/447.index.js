export const id = 447;
export const ids = [447];
export const modules = {

/***/ 1447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/config.js + 3 modules
var shared_config = __webpack_require__(2645);
// EXTERNAL MODULE: ./build/shared/domain/path.js
var domain_path = __webpack_require__(6694);
// EXTERNAL MODULE: ./build/shared/domain/proposal.js
var proposal = __webpack_require__(7139);
// EXTERNAL MODULE: ./build/shared/errors.js
var errors = __webpack_require__(2005);
// EXTERNAL MODULE: ./build/shared/domain/release.js
var domain_release = __webpack_require__(868);
// EXTERNAL MODULE: ./build/shared/domain/words.js
var words = __webpack_require__(4456);
;// CONCATENATED MODULE: ./build/shared/generated/installation.js
// Generated from docs/install/ by `npm run generate`. Do not edit.
/** The version that the files name. */
const VERSION = 'v0.1.0';
/** The lines of each file, by the kind of repository and the path there. */
const INSTALLATION = {
    "cep": {
        ".github/ISSUE_TEMPLATE/cep.md": [
            "---",
            "name: CI Enhancement Proposal (CEP) tracker",
            "about: Follows one CEP from its idea to general availability",
            "title: 'CEP NNNN: Your short, descriptive title'",
            "labels: kind/tracker, sig/ci",
            "---",
            "<!--",
            "Open this first: its number becomes the number of the proposal, here in the title and in docs/ci-enhancements/<number>-<name>/cep.md.",
            "Then replace what stands between the comments, and keep it true until the proposal is general, or dropped.",
            "-->",
            "",
            "**Primary contact (assignee)**:",
            "",
            "<!--",
            "Who answers questions?",
            "-->",
            "",
            "/assign $ASSIGNEE",
            "",
            "**Proposal status**:",
            "",
            "<!--",
            "As in the front matter: provisional, implementable, implemented, deferred, rejected, withdrawn or replaced.",
            "-->",
            "",
            "**Current Feature Stage**:",
            "",
            "<!--",
            "Alpha, Beta, GA or Deprecated.",
            "-->",
            "",
            "**Responsible SIGs**:",
            "",
            "/sig ci",
            "",
            "Additional SIGs (optional):",
            "",
            "**Reviewers and approvers**:",
            "",
            "<!--",
            "Who reads it, and who speaks for SIG CI?",
            "-->",
            "",
            "**Enhancement link**:",
            "",
            "<!--",
            "Where the proposal stands: https://github.com/kubevirt/project-infra/tree/main/docs/ci-enhancements/…",
            "-->",
            "",
            "**Timeline**:",
            "",
            "<!--",
            "The releases as in the front matter; a stage that is not planned yet stays empty. Under each stage its pull requests: proposal, code, docs.",
            "-->",
            "",
            "* Alpha release target (x.y):",
            "* Beta release target (x.y):",
            "* GA release target (x.y):",
            "",
            "**Additional context (optional)**:",
            "",
            "<!--",
            "Bugs, feedback of users, discussions.",
            "-->",
            ""
        ],
        ".github/ISSUE_TEMPLATE/exception.yml": [
            "name: Exception from a freeze",
            "description: More time for one proposal, one release and one freeze.",
            "title: \"Exception: \"",
            "labels: []",
            "body:",
            "  - type: markdown",
            "    attributes:",
            "      value: |",
            "        Ask before or after the freeze. The request stands on the mailing list as well: leave the last field empty, and the answer to this issue has the text to send.",
            "  - type: input",
            "    attributes:",
            "      label: Proposal",
            "      description: Its number.",
            "      placeholder: \"42\"",
            "    validations:",
            "      required: true",
            "  - type: input",
            "    attributes:",
            "      label: Release",
            "      placeholder: v1.10",
            "    validations:",
            "      required: true",
            "  - type: dropdown",
            "    attributes:",
            "      label: Freeze",
            "      options:",
            "        - enhancement",
            "        - code",
            "    validations:",
            "      required: true",
            "  - type: textarea",
            "    attributes:",
            "      label: Why is it late?",
            "    validations:",
            "      required: true",
            "  - type: input",
            "    attributes:",
            "      label: Until which day is time needed?",
            "      placeholder: \"2026-05-14\"",
            "    validations:",
            "      required: true",
            "  - type: textarea",
            "    attributes:",
            "      label: What happens if it is refused?",
            "    validations:",
            "      required: true",
            "  - type: input",
            "    attributes:",
            "      label: Thread on the mailing list",
            "      description: The address of the thread in the archive. Without it the request is not complete.",
            ""
        ],
        ".github/ISSUE_TEMPLATE/is-it-an-enhancement.yml": [
            "name: Is my thing an enhancement?",
            "description: Tick what fits, and read below what it means. Nothing is blocked by the answer.",
            "title: \"Is it an enhancement: \"",
            "labels: []",
            "body:",
            "  - type: markdown",
            "    attributes:",
            "      value: |",
            "        An enhancement has a proposal (CEP), a tracking issue and a release that it aims at. Much good work needs none of them. These rough heuristics tell which is which.",
            "  - type: textarea",
            "    id: idea",
            "    attributes:",
            "      label: What is it?",
            "      description: Two or three sentences, for somebody who has not heard of it.",
            "    validations:",
            "      required: true",
            "  - type: checkboxes",
            "    id: for",
            "    attributes:",
            "      label: It is one, probably, if",
            "      options:",
            "        - label: a blog post would be written about it after its release",
            "        - label: several SIGs or owners have to take part",
            "        - label: it goes from one stage to the next, from alpha to beta to GA",
            "        - label: it takes ten person-weeks, a new component or a changed API",
            "        - label: who uses or operates the project has to learn something new",
            "        - label: users will notice it and come to rely on it",
            "  - type: checkboxes",
            "    id: against",
            "    attributes:",
            "      label: It is none, probably, if",
            "      options:",
            "        - label: it only changes code of Prow or Kubernetes",
            "        - label: it mends a flaky test",
            "        - label: it moves code without changing what it does",
            "        - label: a job gets faster, and nobody sees more of it than that",
            "        - label: it adds messages or events",
            "  - type: markdown",
            "    attributes:",
            "      value: |",
            "        ### What that means",
            "",
            "        - **Yes**, where something of the first list is ticked and nothing of the second: open the tracking issue, then the proposal from the template. This issue can be closed.",
            "        - **No**, where only something of the second list is ticked: open a pull request in the repository that it changes, without a proposal. This issue can be closed.",
            "        - **Ask the SIG**, where both lists have ticks, or neither: send this. SIG CI answers here, or you bring the link to its meeting.",
            "  - type: dropdown",
            "    id: sig",
            "    attributes:",
            "      label: Who should be asked?",
            "      description: SIG CI owns every CEP; others take part where their jobs change.",
            "      options:",
            "        - SIG CI",
            "        - SIG CI and another SIG",
            "    validations:",
            "      required: true",
            ""
        ],
        ".github/enhancements.yaml": [
            "# What is not said here has the default of the preset; `enhancements config` explains all of it.",
            "preset: cep # docs/ci-enhancements/{number}-{name}/cep.md, signed off by SIG CI",
            "since: v1.10 # proposals that target earlier releases are only shown",
            "",
            "people:",
            "  maintainers: [] # their logins: they may grant exceptions, and are called where a SIG does not answer",
            "",
            "# advisory shows and does not block; required blocks.",
            "template: { mode: advisory }",
            "sign-off:",
            "  mode: advisory",
            "  trusted-before: 2026-11-20T00:00:00Z # when this file lands: what was said before counts for the heads of that time",
            "freeze: { mode: advisory }",
            ""
        ],
        ".github/workflows/audit.yml": [
            "# Looks back at what landed in a freeze without leave, and answers requests for exceptions.",
            "name: Enhancement audit",
            "on:",
            "  push:",
            "    branches: [main]",
            "  issues:",
            "    types: [opened, edited, reopened]",
            "  issue_comment:",
            "    types: [created, edited, deleted]",
            "permissions: {}",
            "jobs:",
            "  audit:",
            "    permissions:",
            "      contents: read",
            "      issues: write",
            "      pull-requests: read",
            "      statuses: write",
            "    uses: kubevirt/enhancement-actions/.github/workflows/audit.yml@v0.1.0",
            ""
        ],
        ".github/workflows/gates.yml": [
            "# Judges pull requests and posts the verdicts, with the file and the token of the default branch, whatever a pull request brings.",
            "name: Enhancement gates",
            "on:",
            "  issue_comment:",
            "    types: [created, edited, deleted]",
            "  workflow_run:",
            "    workflows: [Enhancement signal] # the `name` of signal.yml",
            "    types: [requested, completed]",
            "  schedule:",
            "    - cron: '7,22,37,52 * * * *' # freezes begin without an event; off the full hour, when GitHub is late",
            "  merge_group:",
            "    types: [checks_requested]",
            "  workflow_dispatch:",
            "    inputs:",
            "      pull:",
            "        description: Number of the pull request, or `all`",
            "        default: all",
            "      dry-run:",
            "        description: Only say what would be written",
            "        type: boolean",
            "        default: false",
            "permissions: {}",
            "jobs:",
            "  gates:",
            "    permissions:",
            "      contents: read",
            "      issues: read",
            "      pull-requests: write",
            "      statuses: write",
            "    uses: kubevirt/enhancement-actions/.github/workflows/gates.yml@v0.1.0",
            "    with:",
            "      pull: ${{ inputs.pull }}",
            "      dry-run: ${{ inputs.dry-run || false }}",
            ""
        ],
        ".github/workflows/signal.yml": [
            "# Says that something happened to a pull request. It runs the file that the pull request brings, with a token that only reads: what it says is shown to",
            "# the author and decides nothing. That it ran sets off gates.yml, which is always the file of the default branch.",
            "name: Enhancement signal",
            "on:",
            "  pull_request:",
            "    types: [opened, synchronize, reopened, edited, labeled, unlabeled, ready_for_review]",
            "  pull_request_review:",
            "    types: [submitted, edited, dismissed]",
            "permissions: {}",
            "jobs:",
            "  template:",
            "    permissions:",
            "      contents: read",
            "      issues: read",
            "      pull-requests: read",
            "      statuses: read",
            "    uses: kubevirt/enhancement-actions/.github/workflows/template-check.yml@v0.1.0",
            ""
        ],
        ".github/workflows/weekly.yml": [
            "# Looks at every tracked proposal once a week, and writes one report; later runs of the week finish what GitHub's limits left.",
            "name: Enhancement weekly",
            "on:",
            "  schedule:",
            "    - cron: '41 5 * * *' # daily: the week begins on `report.day`",
            "  workflow_dispatch:",
            "    inputs:",
            "      dry-run:",
            "        description: Only say what would be written",
            "        type: boolean",
            "        default: false",
            "permissions: {}",
            "jobs:",
            "  report:",
            "    permissions:",
            "      contents: read",
            "      issues: write",
            "      pull-requests: read",
            "      statuses: read",
            "    uses: kubevirt/enhancement-actions/.github/workflows/weekly-report.yml@v0.1.0",
            "    with:",
            "      dry-run: ${{ inputs.dry-run || false }}",
            ""
        ],
        "docs/ci-enhancements/NNNN-cep-template/cep.md": [
            "---",
            "title: Your short, descriptive title",
            "cep-number: NNNN             # the number of the tracking issue, which comes first",
            "creation-date: \"YYYY-MM-DD\"",
            "status: provisional          # provisional | implementable | implemented | deferred | rejected | withdrawn | replaced",
            "authors:",
            "  - \"@github-handle\"",
            "owning-sig: sig-ci",
            "participating-sigs: []       # others whose sign-off is needed, such as sig-compute",
            "reviewers:",
            "  - TBD                      # real logins before the status is implementable",
            "approvers:",
            "  - TBD                      # who speaks for SIG CI; real logins before the status is implementable",
            "feature-gate: \"N/A: nothing of it ships with KubeVirt\"",
            "stage: alpha                 # alpha | beta | ga: where it stands now",
            "milestone:",
            "  alpha: \"v1.x\"              # the release that is planned now; the freezes go by it. Add `beta` and `ga` when they are planned",
            "---",
            "",
            "# CEP #NNNN: Your short, descriptive title",
            "",
            "<!--",
            "Copy this folder to docs/ci-enhancements/<number>-<name>, both in lower case and the words parted by `-`. Fill every section, also where it does not",
            "apply: write `N/A` and the reason. Comments like this one may stay or go.",
            "-->",
            "",
            "## Overview",
            "",
            "<!--",
            "What is this about, in a few sentences that somebody understands who has never worked on our CI?",
            "-->",
            "",
            "## Motivation",
            "",
            "<!--",
            "What goes wrong today, how often, and for whom? Numbers help: minutes of a job, failures in a week, hours of a maintainer.",
            "-->",
            "",
            "## Goals",
            "",
            "<!--",
            "What is true when the work is done? One line for each, so that it can be ticked.",
            "-->",
            "",
            "## Non Goals",
            "",
            "<!--",
            "What could somebody expect here that will not be done?",
            "-->",
            "",
            "## Definition of Users",
            "",
            "<!--",
            "Contributors, reviewers, SIG CI, the release team, other projects on the same Prow: who notices?",
            "-->",
            "",
            "## User Stories",
            "",
            "<!--",
            "As somebody I want something, so that I gain something.",
            "-->",
            "",
            "## Repos",
            "",
            "<!--",
            "Which repositories change? kubevirt/project-infra, kubevirt/kubevirtci, kubevirt/kubevirt, …",
            "-->",
            "",
            "## Design",
            "",
            "<!--",
            "How does it work, and how is it turned on: for one job first, for presubmits, for all? As short as it can be understood.",
            "-->",
            "",
            "## Alternatives",
            "",
            "<!--",
            "What else was thought of, and why was it not taken? Doing nothing is one of them.",
            "-->",
            "",
            "## Scalability",
            "",
            "<!--",
            "What does it cost in machines, minutes, storage and quotas, now and with twice as many jobs?",
            "-->",
            "",
            "## Update/Rollback Compatibility",
            "",
            "<!--",
            "How is it turned off again when it stops everybody's merges? What happens on release branches, whose jobs are older?",
            "-->",
            "",
            "## Functional Testing Approach",
            "",
            "<!--",
            "How is it shown to work before everybody depends on it, and how is it noticed when it does not any more?",
            "-->",
            "",
            "## Implementation History",
            "",
            "<!--",
            "One line for each step:",
            "YYYY-MM-DD: what was done. PR: <LINK>.",
            "-->",
            "",
            "## Graduation Requirements",
            "",
            "<!--",
            "What has to be true for each stage? Each with a box; later stages may stay empty until they are planned.",
            "For example:",
            "### Alpha",
            "- [ ] One periodic job runs with it",
            "",
            "### Beta",
            "- [ ] It decides no merge wrongly for two weeks",
            "-->",
            "",
            "### Alpha",
            "",
            "### Beta",
            "",
            "### GA",
            ""
        ],
    },
    "commands": {
        ".github/workflows/commands.yml": [
            "# Sets the labels that people ask for on a line of their own: `/sig network`, `/kind bug`, `/stage alpha`. For repositories without Prow, where",
            "# `commands.labels` in .github/enhancements.yaml names them.",
            "name: Enhancement commands",
            "on:",
            "  issues:",
            "    types: [opened, labeled, unlabeled]",
            "  issue_comment:",
            "    types: [created]",
            "permissions: {}",
            "jobs:",
            "  commands:",
            "    permissions:",
            "      contents: read",
            "      issues: write",
            "      pull-requests: write",
            "    uses: kubevirt/enhancement-actions/.github/workflows/commands.yml@v0.1.0",
            ""
        ],
    },
    "enterprise-server": {
        ".github/workflows/gates.yml": [
            "# For GitHub Enterprise Server, which does not know `$/`: the job stands here, and the actions are named with their repository.",
            "#",
            "# Judges pull requests and posts the verdicts, with the file and the token of the default branch, whatever a pull request brings.",
            "name: Enhancement gates",
            "on:",
            "  issue_comment:",
            "    types: [created, edited, deleted]",
            "  workflow_run:",
            "    workflows: [Enhancement signal] # the `name` of signal.yml",
            "    types: [requested, completed]",
            "  schedule:",
            "    - cron: '7,22,37,52 * * * *' # freezes begin without an event; off the full hour, when GitHub is late",
            "  merge_group:",
            "    types: [checks_requested]",
            "  workflow_dispatch:",
            "    inputs:",
            "      pull:",
            "        description: Number of the pull request, or `all`",
            "        default: all",
            "      dry-run:",
            "        description: Only say what would be written",
            "        type: boolean",
            "        default: false",
            "permissions: {}",
            "jobs:",
            "  gates:",
            "    # A comment on an issue, or on what is closed, changes no verdict.",
            "    if: github.event_name != 'issue_comment' || (github.event.issue.pull_request && github.event.issue.state == 'open')",
            "    runs-on: ubuntu-24.04 # a label of your runners",
            "    timeout-minutes: 10",
            "    permissions:",
            "      contents: read",
            "      issues: read # trackers, in a private repository",
            "      pull-requests: write # comments, labels, requests for review",
            "      statuses: write # the verdicts",
            "    concurrency:",
            "      group: enhancement-gates-${{ inputs.pull || github.event.issue.number || github.event.pull_request.number || github.event.workflow_run.pull_requests[0].number || github.event.workflow_run.head_sha || github.event.merge_group.head_sha || 'all' }}${{ inputs.dry-run && '-dry' || '' }}",
            "      cancel-in-progress: false",
            "    steps:",
            "      - uses: kubevirt/enhancement-actions/actions/template-check@v0.1.0",
            "        with:",
            "          pull: ${{ inputs.pull }}",
            "          dry-run: ${{ inputs.dry-run || false }}",
            "      - if: ${{ !cancelled() }}",
            "        uses: kubevirt/enhancement-actions/actions/sig-signoff-gate@v0.1.0",
            "        with:",
            "          pull: ${{ inputs.pull }}",
            "          dry-run: ${{ inputs.dry-run || false }}",
            "      - if: ${{ !cancelled() }}",
            "        uses: kubevirt/enhancement-actions/actions/freeze-gate@v0.1.0",
            "        with:",
            "          pull: ${{ inputs.pull }}",
            "          dry-run: ${{ inputs.dry-run || false }}",
            ""
        ],
        ".github/workflows/signal.yml": [
            "# For GitHub Enterprise Server, which does not know `$/`: the job stands here, and the actions are named with their repository.",
            "#",
            "# Says that something happened to a pull request. It runs the file that the pull request brings, with a token that only reads: what it says is shown to",
            "# the author and decides nothing. That it ran sets off gates.yml, which is always the file of the default branch.",
            "name: Enhancement signal",
            "on:",
            "  pull_request:",
            "    types: [opened, synchronize, reopened, edited, labeled, unlabeled, ready_for_review]",
            "  pull_request_review:",
            "    types: [submitted, edited, dismissed]",
            "permissions: {}",
            "jobs:",
            "  template:",
            "    runs-on: ubuntu-24.04 # a label of your runners",
            "    timeout-minutes: 10",
            "    permissions:",
            "      contents: read",
            "      issues: read",
            "      pull-requests: read",
            "      statuses: read",
            "    concurrency:",
            "      group: enhancement-signal-${{ github.event.pull_request.number }}",
            "      cancel-in-progress: ${{ github.event.action == 'synchronize' }}",
            "    steps:",
            "      - uses: kubevirt/enhancement-actions/actions/template-check@v0.1.0",
            ""
        ],
    },
    "implementation": {
        ".github/enhancements.yaml": [
            "# The proposals are in kubevirt/enhancements; here the code freeze alone is kept.",
            "preset: vep",
            "",
            "people:",
            "  maintainers: [] # their logins: they may grant exceptions, and are called where a SIG does not answer",
            "",
            "template: { mode: 'off' }",
            "sign-off: { mode: 'off' }",
            "",
            "freeze:",
            "  mode: advisory # shows and does not block; required blocks",
            "  code:",
            "    main: main",
            "    branch: release-{release}",
            "    allowed-labels: [kind/bug, kind/flake]",
            "    allowed-paths: [docs/**]",
            "    proposals: kubevirt/enhancements # and the ledger of exceptions",
            ""
        ],
        ".github/workflows/audit.yml": [
            "# Looks back at what landed in a code freeze without leave.",
            "name: Enhancement audit",
            "on:",
            "  push:",
            "    branches: [main, 'release-*']",
            "permissions: {}",
            "jobs:",
            "  audit:",
            "    permissions:",
            "      contents: read",
            "      issues: write",
            "      pull-requests: read",
            "      statuses: write",
            "    uses: kubevirt/enhancement-actions/.github/workflows/audit.yml@v0.1.0",
            ""
        ],
        ".github/workflows/gates.yml": [
            "# Judges pull requests and posts the verdicts, with the file and the token of the default branch, whatever a pull request brings.",
            "name: Enhancement gates",
            "on:",
            "  workflow_run:",
            "    workflows: [Enhancement signal] # the `name` of signal.yml",
            "    types: [requested, completed]",
            "  schedule:",
            "    - cron: '7,22,37,52 * * * *' # freezes begin without an event; off the full hour, when GitHub is late",
            "  merge_group:",
            "    types: [checks_requested]",
            "  workflow_dispatch:",
            "    inputs:",
            "      pull:",
            "        description: Number of the pull request, or `all`",
            "        default: all",
            "      dry-run:",
            "        description: Only say what would be written",
            "        type: boolean",
            "        default: false",
            "permissions: {}",
            "jobs:",
            "  gates:",
            "    permissions:",
            "      contents: read",
            "      issues: read",
            "      pull-requests: write",
            "      statuses: write",
            "    uses: kubevirt/enhancement-actions/.github/workflows/gates.yml@v0.1.0",
            "    with:",
            "      pull: ${{ inputs.pull }}",
            "      dry-run: ${{ inputs.dry-run || false }}",
            ""
        ],
        ".github/workflows/signal.yml": [
            "# Says that something happened to a pull request. It runs the file that the pull request brings, with a token that only reads: what it says is shown to",
            "# the author and decides nothing. That it ran sets off gates.yml, which is always the file of the default branch.",
            "name: Enhancement signal",
            "on:",
            "  pull_request:",
            "    types: [opened, synchronize, reopened, edited, labeled, unlabeled, ready_for_review]",
            "permissions: {}",
            "jobs:",
            "  template:",
            "    permissions:",
            "      contents: read",
            "      issues: read",
            "      pull-requests: read",
            "      statuses: read",
            "    uses: kubevirt/enhancement-actions/.github/workflows/template-check.yml@v0.1.0",
            ""
        ],
    },
    "vep": {
        ".github/ISSUE_TEMPLATE/exception.yml": [
            "name: Exception from a freeze",
            "description: More time for one proposal, one release and one freeze.",
            "title: \"Exception: \"",
            "labels: []",
            "body:",
            "  - type: markdown",
            "    attributes:",
            "      value: |",
            "        Ask before or after the freeze. The request stands on the mailing list as well: leave the last field empty, and the answer to this issue has the text to send.",
            "  - type: input",
            "    attributes:",
            "      label: Proposal",
            "      description: Its number.",
            "      placeholder: \"42\"",
            "    validations:",
            "      required: true",
            "  - type: input",
            "    attributes:",
            "      label: Release",
            "      placeholder: v1.10",
            "    validations:",
            "      required: true",
            "  - type: dropdown",
            "    attributes:",
            "      label: Freeze",
            "      options:",
            "        - enhancement",
            "        - code",
            "    validations:",
            "      required: true",
            "  - type: textarea",
            "    attributes:",
            "      label: Why is it late?",
            "    validations:",
            "      required: true",
            "  - type: input",
            "    attributes:",
            "      label: Until which day is time needed?",
            "      placeholder: \"2026-05-14\"",
            "    validations:",
            "      required: true",
            "  - type: textarea",
            "    attributes:",
            "      label: What happens if it is refused?",
            "    validations:",
            "      required: true",
            "  - type: input",
            "    attributes:",
            "      label: Thread on the mailing list",
            "      description: The address of the thread in the archive. Without it the request is not complete.",
            ""
        ],
        ".github/ISSUE_TEMPLATE/is-it-an-enhancement.yml": [
            "name: Is my thing an enhancement?",
            "description: Tick what fits, and read below what it means. Nothing is blocked by the answer.",
            "title: \"Is it an enhancement: \"",
            "labels: []",
            "body:",
            "  - type: markdown",
            "    attributes:",
            "      value: |",
            "        An enhancement has a proposal, a tracking issue and a release that it aims at. Much good work needs none of them. These rough heuristics tell which is which.",
            "  - type: textarea",
            "    id: idea",
            "    attributes:",
            "      label: What is it?",
            "      description: Two or three sentences, for somebody who has not heard of it.",
            "    validations:",
            "      required: true",
            "  - type: checkboxes",
            "    id: for",
            "    attributes:",
            "      label: It is one, probably, if",
            "      options:",
            "        - label: a blog post would be written about it after its release",
            "        - label: several SIGs or owners have to take part",
            "        - label: it goes from one stage to the next, from alpha to beta to GA",
            "        - label: it takes ten person-weeks, a new component or a changed API",
            "        - label: who uses or operates the project has to learn something new",
            "        - label: users will notice it and come to rely on it",
            "  - type: checkboxes",
            "    id: against",
            "    attributes:",
            "      label: It is none, probably, if",
            "      options:",
            "        - label: it only changes code of Kubernetes",
            "        - label: it mends a flaky test",
            "        - label: it moves code without changing what it does",
            "        - label: it is faster, and nobody sees more of it than that",
            "        - label: it adds messages or events",
            "  - type: markdown",
            "    attributes:",
            "      value: |",
            "        ### What that means",
            "",
            "        - **Yes**, where something of the first list is ticked and nothing of the second: open the tracking issue, then the proposal from the template. This issue can be closed.",
            "        - **No**, where only something of the second list is ticked: open a pull request in the repository that it changes, without a proposal. This issue can be closed.",
            "        - **Ask the SIG**, where both lists have ticks, or neither: choose it below and send this. Its people answer here, or you bring the link to its meeting.",
            "  - type: dropdown",
            "    id: sig",
            "    attributes:",
            "      label: Which SIG would own it?",
            "      options:",
            "        - I do not know",
            "        - compute",
            "        - network",
            "        - storage",
            "        - another one",
            "    validations:",
            "      required: true",
            ""
        ],
        ".github/enhancements.yaml": [
            "# What is not said here has the default of the preset; `enhancements config` explains all of it.",
            "preset: vep",
            "since: v1.10 # proposals that target earlier releases are only shown",
            "",
            "people:",
            "  maintainers: [] # their logins: they may grant exceptions, and are called where a SIG does not answer",
            "",
            "# advisory shows and does not block; required blocks.",
            "template: { mode: advisory }",
            "sign-off:",
            "  mode: advisory",
            "  trusted-before: 2026-11-20T00:00:00Z # when this file lands: what was said before counts for the heads of that time",
            "freeze: { mode: advisory }",
            ""
        ],
        ".github/workflows/audit.yml": [
            "# Looks back at what landed in a freeze without leave, and answers requests for exceptions.",
            "name: Enhancement audit",
            "on:",
            "  push:",
            "    branches: [main]",
            "  issues:",
            "    types: [opened, edited, reopened]",
            "  issue_comment:",
            "    types: [created, edited, deleted]",
            "permissions: {}",
            "jobs:",
            "  audit:",
            "    permissions:",
            "      contents: read",
            "      issues: write",
            "      pull-requests: read",
            "      statuses: write",
            "    uses: kubevirt/enhancement-actions/.github/workflows/audit.yml@v0.1.0",
            ""
        ],
        ".github/workflows/gates.yml": [
            "# Judges pull requests and posts the verdicts, with the file and the token of the default branch, whatever a pull request brings.",
            "name: Enhancement gates",
            "on:",
            "  issue_comment:",
            "    types: [created, edited, deleted]",
            "  workflow_run:",
            "    workflows: [Enhancement signal] # the `name` of signal.yml",
            "    types: [requested, completed]",
            "  schedule:",
            "    - cron: '7,22,37,52 * * * *' # freezes begin without an event; off the full hour, when GitHub is late",
            "  merge_group:",
            "    types: [checks_requested]",
            "  workflow_dispatch:",
            "    inputs:",
            "      pull:",
            "        description: Number of the pull request, or `all`",
            "        default: all",
            "      dry-run:",
            "        description: Only say what would be written",
            "        type: boolean",
            "        default: false",
            "permissions: {}",
            "jobs:",
            "  gates:",
            "    permissions:",
            "      contents: read",
            "      issues: read",
            "      pull-requests: write",
            "      statuses: write",
            "    uses: kubevirt/enhancement-actions/.github/workflows/gates.yml@v0.1.0",
            "    with:",
            "      pull: ${{ inputs.pull }}",
            "      dry-run: ${{ inputs.dry-run || false }}",
            ""
        ],
        ".github/workflows/signal.yml": [
            "# Says that something happened to a pull request. It runs the file that the pull request brings, with a token that only reads: what it says is shown to",
            "# the author and decides nothing. That it ran sets off gates.yml, which is always the file of the default branch.",
            "name: Enhancement signal",
            "on:",
            "  pull_request:",
            "    types: [opened, synchronize, reopened, edited, labeled, unlabeled, ready_for_review]",
            "  pull_request_review:",
            "    types: [submitted, edited, dismissed]",
            "permissions: {}",
            "jobs:",
            "  template:",
            "    permissions:",
            "      contents: read",
            "      issues: read",
            "      pull-requests: read",
            "      statuses: read",
            "    uses: kubevirt/enhancement-actions/.github/workflows/template-check.yml@v0.1.0",
            ""
        ],
        ".github/workflows/weekly.yml": [
            "# Looks at every tracked proposal once a week, and writes one report; later runs of the week finish what GitHub's limits left.",
            "name: Enhancement weekly",
            "on:",
            "  schedule:",
            "    - cron: '41 5 * * *' # daily: the week begins on `report.day`",
            "  workflow_dispatch:",
            "    inputs:",
            "      dry-run:",
            "        description: Only say what would be written",
            "        type: boolean",
            "        default: false",
            "permissions: {}",
            "jobs:",
            "  report:",
            "    permissions:",
            "      contents: read",
            "      issues: write",
            "      pull-requests: read",
            "      statuses: read",
            "    uses: kubevirt/enhancement-actions/.github/workflows/weekly-report.yml@v0.1.0",
            "    with:",
            "      dry-run: ${{ inputs.dry-run || false }}",
            ""
        ],
    },
};

// EXTERNAL MODULE: ./build/shared/presets.js
var presets = __webpack_require__(488);
;// CONCATENATED MODULE: ./build/cli/install/series.js
// Where does a repository keep proposals that are neither VEPs nor CEPs? Found from its template, and from the files that stand as the template does.

const NUMBERLESS = /^(?:N{3,}|0{3,}|X{3,})(?![a-z0-9])/i;
const NOT_OURS = /^(?:\.|node_modules\/|vendor\/)|\/(?:node_modules|vendor)\//;
/** Files that look like the template of something, by their name or that of their folder. */
function templatesIn(documents) {
    return documents.filter((path) => !NOT_OURS.test(path) &&
        path
            .split('/')
            .slice(-2)
            .some((part) => /template/i.test(part) || NUMBERLESS.test(part)));
}
/** The series with the most proposals; undefined where nothing looks like one. What somebody said is not guessed. */
function findSeries(documents, said = {}) {
    const templates = said.template === undefined ? templatesIn(documents) : [said.template];
    const all = templates.flatMap((template) => patternsOf(template, said.root).map((pattern) => ({
        ...pattern,
        proposals: documents.filter((path) => path !== template && (0,domain_path/* parseProposalPath */.FQ)(path, pattern)).length,
    })));
    const isStated = said.template !== undefined || said.root !== undefined;
    // One that nobody has used yet is only taken for one if it waits for a number.
    const possible = all.filter(({ template, proposals }) => isStated ||
        proposals > 0 ||
        template
            .split('/')
            .slice(-2)
            .some((part) => NUMBERLESS.test(part)));
    const [first, ...others] = possible;
    if (!first)
        return undefined;
    const best = others.reduce((most, each) => (each.proposals > most.proposals ? each : most), first);
    return { root: best.root, path: best.path, template: best.template, proposals: best.proposals };
}
/** Proposals stand as the template does: in a folder of their own, or as a file; or a folder deeper, by SIG. */
function patternsOf(template, root) {
    const parts = template.split('/');
    const file = parts.at(-1) ?? '';
    const folders = [`{number}-{name}/${file}`, `{sig}/{number}-{name}/${file}`];
    const files = ['{number}-{name}.md', '{sig}/{number}-{name}.md'];
    const ownFolder = parts.at(-2) ?? '';
    const isFolder = /template/i.test(ownFolder) || NUMBERLESS.test(ownFolder);
    const shapes = [
        { root: root ?? parts.slice(0, -2).join('/'), paths: folders },
        { root: root ?? parts.slice(0, -1).join('/'), paths: files },
    ];
    return (isFolder ? shapes : shapes.reverse())
        .filter((shape) => shape.root !== '')
        .flatMap((shape) => shape.paths.map((path) => ({ root: shape.root, path, template, ignore: [] })));
}

;// CONCATENATED MODULE: ./build/cli/install/kind.js
// What kind of repository is this, and what says so? Evidence in, an answer out; where there is none, or too much, nobody guesses.



/** Three hold proposals, by their preset; `implementation` holds the code that freezes with a release. */
const KINDS = ['vep', 'cep', 'implementation', 'none'];
const KIND_WORDS = {
    vep: 'proposals as in kubevirt/enhancements',
    cep: 'CI proposals as in kubevirt/project-infra',
    implementation: 'code that freezes with a release',
    none: 'proposals of another series',
};
/** Of a configuration that stands already. */
function kindOfConfig(config) {
    return config.freeze.code ? 'implementation' : config.preset;
}
function findKind(sight) {
    const { documents, aliases, releaseBranches, remote } = sight;
    const rooted = ['vep', 'cep'].filter((preset) => documents.some((path) => path.startsWith(`${presets/* PRESETS */.f[preset].proposals.root}/`)));
    const [preset, other] = rooted;
    if (other !== undefined) {
        const roots = rooted.map((each) => (0,words/* quote */.hD)(presets/* PRESETS */.f[each].proposals.root));
        return { unclear: `It has ${(0,words/* enumerate */.HL)(roots)}: two kinds of proposals.` };
    }
    if (preset !== undefined) {
        return { kind: preset, because: `there is the folder ${(0,words/* quote */.hD)(presets/* PRESETS */.f[preset].proposals.root)}` };
    }
    const series = findSeries(documents);
    if (series && series.proposals > 0) {
        const found = (0,words/* count */.U9)(series.proposals, 'document');
        return {
            kind: 'none',
            series,
            because: `${found} below ${(0,words/* quote */.hD)(series.root)} stand as ${(0,words/* quote */.hD)(series.template)} does`,
        };
    }
    if (aliases.some((name) => name.toLowerCase() === 'ci-maintainers'))
        return { kind: 'cep', because: 'OWNERS_ALIASES has `ci-maintainers`, who sign off CI proposals' };
    if (remote?.repository === 'kubevirt/project-infra')
        return { kind: 'cep', because: `it is ${(0,words/* quote */.hD)(remote.repository)}` };
    const [branch] = releaseBranches;
    if (branch !== undefined)
        return { kind: 'implementation', because: `it has no proposals, and branches such as ${(0,words/* quote */.hD)(branch)}` };
    if (series)
        return { kind: 'none', series, because: `there is the template ${(0,words/* quote */.hD)(series.template)}` };
    return { unclear: 'It has no proposals, no template, and no branch of a release.' };
}

// EXTERNAL MODULE: ./build/cli/format/changes.js
var changes = __webpack_require__(8180);
// EXTERNAL MODULE: ./build/cli/format/next.js
var next = __webpack_require__(4604);
// EXTERNAL MODULE: ./build/cli/format/text.js
var format_text = __webpack_require__(5730);
;// CONCATENATED MODULE: ./build/cli/format/init.js
// What does a person read when the suite is installed: what was found, what is written, what would fail today, and what comes next?







/** `before` a question whether to write, `after` it, or all at once. What would be written comes first, so that what it means is what is read last. */
function renderInit(report, paint, part) {
    const found = [foundSaid(report, paint), ...todaySaid(report, paint), ...noticesSaid(report, paint)];
    const blocks = [
        ...(report.isShown && part === 'all' ? textsSaid(report, paint) : []),
        ...(part === 'after' ? [] : found),
        ...filesSaid(report, paint, part),
        ...(part === 'before' ? [] : [...labelsSaid(report, paint), nextSaid(report, paint)]),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function textsSaid({ files }, paint) {
    return files
        .filter(({ state }) => state === 'new')
        .map(({ path, text }) => [paint('bold', `=== ${(0,format_text/* printable */.g)(path)}`), ...text.trimEnd().split('\n').map(format_text/* printable */.g)].join('\n'));
}
function foundSaid({ found, repository, server, branch, prow, maintainers, sources, release, said }, paint) {
    const name = repository === undefined ? 'This repository' : repository;
    const people = maintainers.from === undefined
        ? 'nobody is known'
        : `${maintainers.logins.join(', ')} (${maintainers.from})`;
    const lines = [
        `${name}: ${KIND_WORDS[found.kind]} (${found.kind}), because ${found.because}.`,
        `Default branch: ${branch.name}, ${branch.from}.`,
        prow.isThere
            ? `Prow is at work: ${prow.because}.`
            : `Prow is not at work, as far as can be seen: ${prow.because}.`,
        `Maintainers: ${people}.`,
        ...(found.kind === 'implementation'
            ? []
            : [
                release
                    ? `Judged from ${(0,domain_release/* renderRelease */.c)(release.release)} on, ${release.from}.`
                    : 'Judged is every proposal: with `--release`, as v1.10, those that only target earlier ones than the one that is planned now are only shown.',
            ]),
        sourcesSaid(sources),
        ...said,
        ...(server === undefined
            ? []
            : [
                `Enterprise Server, because ${server}: without audit, weekly report and commands, which call workflows as only github.com can.`,
            ]),
    ];
    const [first = '', ...others] = lines.map(format_text/* printable */.g);
    return [paint('bold', first), ...others].join('\n');
}
/** Where everything comes from that the files do not say themselves. */
function sourcesSaid({ people, schedules }) {
    const from = (names) => names.length === 0 ? 'nowhere yet' : (0,words/* enumerate */.HL)([...new Set(names)]);
    return `People of the SIGs come from ${from(people)}, schedules from ${from(schedules)}.`;
}
function todaySaid({ today }, paint) {
    if (!today)
        return [];
    if (today.proposals === 0)
        return ['There is no proposal yet: nothing would fail today.'];
    const { failed, warned, passed, before, rules } = today;
    const head = `Today, of ${(0,words/* count */.U9)(today.proposals, 'proposal')}: ${failed} would fail, ${warned} would only warn, ${passed} pass${before > 0 ? `; ${before} target earlier releases alone, and are only shown` : ''}.`;
    const width = Math.max(...rules.map(({ rule }) => rule.length));
    const row = (number, word) => (number === 0 ? '' : `${word} in ${number}`);
    const table = rules.map(({ rule, asks, failed: fails, warned: warns }) => `  ${rule.padEnd(width)}  ${row(fails, 'fails').padEnd(12)} ${row(warns, 'warns').padEnd(12)} ${paint('dim', asks)}`);
    return [
        [
            paint('bold', head),
            ...table,
            'None of it blocks: everything begins as advisory, and a pull request is judged by what it changes. `enhancements check` shows each.',
        ].join('\n'),
    ];
}
function noticesSaid({ notices, leftovers }, paint) {
    const lines = [
        ...notices,
        ...leftovers.map((path) => `${path} was left by a run that was ended: take it away.`),
    ];
    return lines.length > 0 ? [lines.map((line) => paint('yellow', (0,format_text/* printable */.g)(line))).join('\n')] : [];
}
function filesSaid({ files, folder, isShown, absent }, paint, part) {
    const shown = ({ path, note }) => `  ${(0,format_text/* printable */.g)(path)}${note === undefined ? '' : ` (${(0,format_text/* printable */.g)(note)})`}`;
    const fresh = files.filter(({ state }) => state === 'new');
    const same = files.filter(({ state }) => state === 'same');
    const kept = files.filter(({ state }) => state === 'kept');
    const where = folder === undefined ? '' : ` below ${(0,format_text/* printable */.g)(folder)}`;
    const blocks = [];
    if (fresh.length > 0) {
        const head = isShown ? paint('yellow', `Would be written${where}:`) : paint('green', `Written${where}:`);
        blocks.push([head, ...fresh.map(shown)].join('\n'));
    }
    if (part === 'after')
        return blocks;
    if (same.length > 0)
        blocks.push(['There already, as it would be written:', ...same.map(shown)].join('\n'));
    for (const file of kept) {
        const said = [
            `left as it is${file.note === undefined ? '' : `: ${file.note}`}`,
            ...(file.patch.length > 0
                ? ['it would be written so; to have that, take the file away and run the command again:']
                : []),
            ...(file.patch.length === 0 ? absent.map((line) => `it does not have ${line}`) : []),
        ];
        blocks.push((0,changes/* renderChange */.v)({ path: file.path, said, patch: file.patch }, paint).trimEnd());
    }
    if (fresh.length === 0)
        blocks.push('Nothing is to be written.');
    return blocks;
}
function labelsSaid({ labels: { isAsked, missing, created } }, paint) {
    const left = missing.filter(({ name }) => !created.includes(name));
    const width = Math.max(...missing.map(({ name }) => name.length));
    const rows = (some) => some.map(({ name, description }) => `  ${(0,format_text/* printable */.g)(name).padEnd(width)}  ${paint('dim', (0,format_text/* printable */.g)(description))}`);
    return [
        ...(created.length > 0
            ? [`${paint('green', 'Labels that were made:')} ${(0,format_text/* printable */.g)((0,words/* enumerate */.HL)(created))}.`]
            : []),
        ...(left.length > 0
            ? [
                [
                    isAsked
                        ? 'Labels that are missing; nothing needs them, and `--create-labels` makes them:'
                        : 'Labels that help, where they are missing:',
                    ...rows(left),
                ].join('\n'),
            ]
            : []),
    ];
}
function nextSaid({ files, folder, isShown, isPinned, branch, prow, maintainers }, paint) {
    const fresh = files.filter(({ state }) => state === 'new');
    // Each by its name: what else is unfinished beside them is not theirs to commit.
    const named = fresh.map(({ path }) => (0,next/* shellWord */.r)(path)).join(' ');
    const people = maintainers.from === undefined ? ', and write the logins of the maintainers into it' : '';
    const sha = `\`gh api repos/kubevirt/enhancement-actions/commits/${VERSION} --jq .sha\` prints it`;
    const isLoose = !isPinned && fresh.length > 0;
    const steps = isShown && fresh.length > 0
        ? [
            ...(isLoose
                ? [`A tag can be moved, a commit cannot: \`--pin <commit>\` names that of ${VERSION}; ${sha}`]
                : []),
            'Write it: the same command without `--dry-run`, or with `--output FOLDER` where the repository is on GitHub only',
        ]
        : [
            ...(fresh.length > 0
                ? [
                    `Read .github/enhancements.yaml${people}; \`enhancements config\` explains what holds`,
                    ...(isLoose
                        ? [
                            `A tag can be moved, a commit cannot: put \`@<commit> # ${VERSION}\` in its place in the workflows; ${sha}`,
                        ]
                        : []),
                    folder === undefined
                        ? `\`git add ${named}\`, commit, and merge it into ${(0,format_text/* printable */.g)(branch.name)}`
                        : `Copy what is in ${(0,format_text/* printable */.g)(folder)} into the repository, and merge it into ${(0,format_text/* printable */.g)(branch.name)}`,
                ]
                : []),
            'Actions, *Enhancement gates*, *Run workflow*: first with the tick at *Only say what would be written*',
            `Weeks later \`mode: required\`, gate by gate, and the statuses into ${prow.isThere ? "Tide's `required-contexts`" : 'the branch protection'}: docs/install.md`,
        ];
    return [paint('bold', 'Next:'), ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}
/** The same for machines. */
function toJson(report) {
    const { found, branch, prow, maintainers, release, files, labels, isShown } = report;
    return {
        schema: 1,
        ...(report.repository === undefined ? {} : { repository: report.repository }),
        kind: found.kind,
        because: found.because,
        branch: branch.name,
        prow,
        maintainers: maintainers.logins,
        sources: report.sources,
        ...(release ? { release: (0,domain_release/* renderRelease */.c)(release.release) } : {}),
        written: !isShown,
        files: files.map(({ path, state, note, patch, text }) => ({
            path,
            state: state === 'new' && !isShown ? 'written' : state,
            ...(note === undefined ? {} : { note }),
            ...(patch.length > 0 ? { patch: `${patch.join('\n')}\n` } : {}),
            ...(isShown && state === 'new' ? { text } : {}),
        })),
        ...(report.absent.length > 0 ? { absent: report.absent } : {}),
        labels: { asked: labels.isAsked, missing: labels.missing, created: labels.created },
        ...(report.today ? { today: report.today } : {}),
        said: report.said,
        notices: [
            ...report.notices,
            ...report.leftovers.map((path) => `${path} was left by a run that was ended.`),
        ],
    };
}

// EXTERNAL MODULE: ./build/shared/domain/front-matter-text.js
var front_matter_text = __webpack_require__(6944);
;// CONCATENATED MODULE: ./build/cli/install/callers.js
// Which files does a repository of this kind get beside its configuration? Those of docs/install/, for its default branch and the commit that is wanted.



const AUDIT = '.github/workflows/audit.yml';
const WEEKLY = '.github/workflows/weekly.yml';
/** It is the audit that answers it. */
const EXCEPTION = '.github/ISSUE_TEMPLATE/exception.yml';
/** It names the SIGs of KubeVirt. */
const IDEA = '.github/ISSUE_TEMPLATE/is-it-an-enhancement.yml';
/** In the order in which they are written. */
function callersFor({ kind, branch, isEnterprise, hasSchedule, hasCommands, pin, }) {
    const left = new Set([
        shared_config/* CONFIG_PATH */.tF,
        ...(isEnterprise ? [AUDIT, WEEKLY, EXCEPTION] : []),
        ...(kind === 'none' ? [IDEA] : []),
        ...(kind === 'none' && !hasSchedule ? [AUDIT, EXCEPTION] : []),
    ]);
    const files = {
        ...INSTALLATION[kind === 'none' ? 'vep' : kind],
        ...(isEnterprise ? INSTALLATION['enterprise-server'] : hasCommands ? INSTALLATION.commands : {}),
    };
    return Object.entries(files).flatMap(([path, lines]) => {
        if (left.has(path))
            return [];
        const text = lines.join('\n');
        const pinned = pin === undefined ? text : text.replaceAll(`@${VERSION}`, `@${pin} # ${VERSION}`);
        const onBranch = path === AUDIT && branch !== 'main'
            ? pinned.replace(/branches: \[main\b/, () => `branches: [${(0,front_matter_text/* flowText */.KH)(branch)}`)
            : pinned;
        return [{ path, text: onBranch }];
    });
}

;// CONCATENATED MODULE: ./build/cli/install/choices.js
// What did somebody say about the installation? The options of `init`, checked before anything is read.




const USUAL_SCHEDULE = 'releases/v{release}/schedule.yaml';
const USUAL_PROPOSALS = 'kubevirt/enhancements';
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** Throws a {@link UserError} for what cannot be. */
function choicesFrom(args) {
    if (args.paths.length > 0)
        throw new errors/* UserError */.y(`\`init\` takes no path: '${args.paths[0]}'.`, 'Run it in the repository, or name one on GitHub with `--repository owner/name`.');
    if (args.output !== undefined && args.repository === undefined)
        throw new errors/* UserError */.y('`--output` goes with `--repository`.', 'A checkout gets its files itself; `--dry-run` shows them.');
    const { proposals = USUAL_PROPOSALS } = args;
    if (!REPOSITORY.test(proposals))
        throw new errors/* UserError */.y(`'${proposals}' is no repository.`, 'Write `--proposals owner/name`.');
    return {
        proposals,
        commands: args.commands,
        ...(args.kind === undefined ? {} : { kind: kindFrom(args.kind) }),
        ...(args.release === undefined ? {} : { release: releaseFrom(args.release) }),
        ...(args.pin === undefined ? {} : { pin: commitFrom(args.pin) }),
        ...(args.root === undefined ? {} : { root: pathFrom('root', args.root) }),
        ...(args.template === undefined ? {} : { template: pathFrom('template', args.template) }),
        ...(args.schedule === undefined ? {} : { schedule: scheduleFrom(args.schedule) }),
    };
}
function kindFrom(text) {
    const kind = KINDS.find((each) => each === text.trim().toLowerCase());
    if (kind)
        return kind;
    throw new errors/* UserError */.y(text.trim() === '' ? 'The kind is empty.' : `There is no kind '${text.trim()}'.`, `There are ${(0,words/* enumerate */.HL)(KINDS)}: write \`--kind vep\`, for one.`);
}
function releaseFrom(text) {
    const release = (0,domain_release/* parseRelease */.BC)(text);
    if (release)
        return release;
    throw new errors/* UserError */.y(`'${text}' is no release.`, 'Write it as `--release v1.10`.');
}
function commitFrom(text) {
    if (/^[0-9a-f]{40}$/.test(text))
        return text;
    throw new errors/* UserError */.y(`'${text}' is no whole commit.`, 'A commit has 40 hexadecimal digits: `gh api repos/kubevirt/enhancement-actions/commits/<tag> --jq .sha` prints it.');
}
function pathFrom(option, text) {
    const path = text.replace(/^\.\//, '').replace(/\/+$/, '');
    if (path !== '' && !/^\/|\\/.test(path) && !path.split('/').some((part) => /^\.{0,2}$/.test(part)))
        return path;
    throw new errors/* UserError */.y(`'${text}' is no path inside the repository.`, `Write \`--${option}\` as it stands below the top of the repository.`);
}
function scheduleFrom(text) {
    const [repository = '', path = USUAL_SCHEDULE] = text.split(':');
    if (REPOSITORY.test(repository) && /^[^{/]+\/.*\{release\}/.test(path))
        return { repository, path };
    throw new errors/* UserError */.y(`'${text}' does not say where schedules are.`, `Write \`--schedule owner/name\` for \`${USUAL_SCHEDULE}\` there, or \`--schedule "owner/name:folder/{release}.yaml"\`.`);
}

// EXTERNAL MODULE: ./build/template-check/template.js
var template = __webpack_require__(7206);
// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(2566);
;// CONCATENATED MODULE: ./build/cli/install/configuration.js
// What has the configuration of this repository to say? Only what differs from its preset, each with the reason beside it.



const FIRST = '# Written by `enhancements init`. What is not said here has the default of the preset; `enhancements config` explains all of it.';
const MODES = '# advisory shows and does not block; required blocks. Begin with the first, one gate after the other.';
function renderConfiguration(settings) {
    const { kind, because, release } = settings;
    const isCode = kind === 'implementation';
    const blocks = [
        [FIRST, `preset: ${isCode ? 'vep' : kind}${remark(because)}`, ...(isCode ? [] : [since(release)])],
        proposalsOf(settings),
        people(settings.maintainers),
        ...(isCode ? code(settings) : [sigs(settings), releases(settings), [MODES, ...modes(settings)]]),
        settings.commands
            ? [
                'commands: { labels: [sig, kind, stage] } # who writes `/sig network` sets that label; commands.yml carries it out',
            ]
            : [],
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function since(release) {
    const effect = 'proposals that only target earlier releases are only shown';
    return release
        ? `since: ${(0,domain_release/* renderRelease */.c)(release.release)}${remark(`${release.from}; ${effect}`)}`
        : `# since: v1.10${remark(`write the release that is planned now, and ${effect}`)}`;
}
function remark(text) {
    return ` # ${(0,words/* plainLine */.h0)(text)}`;
}
function proposalsOf({ series, seriesName, template }) {
    if (series) {
        return [
            'proposals:',
            ...(seriesName === undefined
                ? []
                : [`  series: ${(0,front_matter_text/* yamlText */.pS)(seriesName)} # as the template's title says`]),
            `  root: ${pathText(series.root)}`,
            `  path: ${(0,front_matter_text/* quoted */.TL)(series.path)} # as ${series.proposals} of them stand`,
            `  template: ${pathText(series.template)}`,
        ];
    }
    return template === undefined
        ? []
        : ['proposals:', `  template: ${pathText(template)} # it stands at another place than the preset's`];
}
/** A path to the letter, and nothing in it that turns or hides what a reader sees. */
function pathText(path) {
    if (/^[a-z][\w/.-]*$/i.test(path))
        return path;
    return (0,front_matter_text/* quoted */.TL)(path).replace(/\p{Cf}/gu, (hidden) => hidden.length === 1 ? `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}` : hidden);
}
function people({ logins, from }) {
    const role = 'they may grant exceptions, and are called where a SIG does not answer';
    if (from === undefined)
        return ['people:', `  maintainers: []${remark(`nobody is known: write their logins; ${role}`)}`];
    return ['people:', `  maintainers: [${logins.map(front_matter_text/* flowText */.KH).join(', ')}]${remark(`${from}; ${role}`)}`];
}
/** Another series has none but its own. */
function sigs({ kind, source }) {
    if (kind !== 'none')
        return [];
    return [
        'sigs:',
        '  required: []'.concat(remark('the owning SIG alone signs off; name those that are always asked')),
        ...(source
            ? [
                '  sources:',
                `    - { repository: ${(0,front_matter_text/* quoted */.TL)(source.repository)}, path: ${(0,front_matter_text/* quoted */.TL)(source.path)}, alias: ${(0,front_matter_text/* quoted */.TL)(source.alias ?? '')} }`,
            ]
            : []),
    ];
}
function releases({ schedule }) {
    if (!schedule)
        return [];
    return [
        'releases:',
        `  schedule: { repository: ${(0,front_matter_text/* quoted */.TL)(schedule.repository)}, path: ${(0,front_matter_text/* quoted */.TL)(schedule.path)} }`,
    ];
}
/** Where nobody is known who could sign off, and no date on which anything freezes, a gate could only say that it cannot tell. */
function modes({ kind, source, schedule, now }) {
    const instant = new Date(Math.floor(now / 1_000) * 1_000).toISOString().replace('.000Z', 'Z');
    const signsOff = kind !== 'none' || source !== undefined;
    const freezes = kind !== 'none' || schedule !== undefined;
    return [
        'template: { mode: advisory }',
        ...(signsOff
            ? [
                'sign-off:',
                '  mode: advisory',
                `  trusted-before: ${instant} # when this was written: what was said before counts for the heads of that time`,
            ]
            : [
                "sign-off: { mode: 'off' } # who represents which SIG is not known: name it in `sigs.sources`, then begin with advisory",
            ]),
        freezes
            ? 'freeze: { mode: advisory }'
            : "freeze: { mode: 'off' } # no schedule is known: name it in `releases.schedule`, then begin with advisory",
    ];
}
function code({ proposals, branch }) {
    return [
        ["template: { mode: 'off' } # the proposals are elsewhere", "sign-off: { mode: 'off' }"],
        [
            'freeze:',
            '  mode: advisory # shows and does not block; required blocks',
            '  code:',
            `    proposals: ${(0,front_matter_text/* yamlText */.pS)(proposals)} # where the proposals are, and the ledger of exceptions`,
            `    main: ${(0,front_matter_text/* yamlText */.pS)(branch)}`,
            '    branch: release-{release}',
            '    allowed-labels: [kind/bug, kind/flake] # such a pull request is never held',
            '    allowed-paths: [docs/**]',
        ],
    ];
}

;// CONCATENATED MODULE: ./build/cli/install/decide.js
// What is installed in this repository, and why? Everything that was seen and said in, one plan out; nothing is read or written here but documents.












/** The configuration that stands; undefined where there is none. Throws a {@link UserError} for one that cannot be used. */
function standingConfig({ configuration }, { kind }) {
    if (!configuration)
        return undefined;
    if ('unreadable' in configuration)
        throw new errors/* UserError */.y(`'${shared_config/* CONFIG_PATH */.tF}': ${configuration.unreadable.message}`, configuration.unreadable.hint);
    const config = (0,shared_config/* requireConfig */.Eu)(configuration.text, shared_config/* CONFIG_PATH */.tF);
    const stands = kindOfConfig(config);
    if (kind !== undefined && kind !== stands)
        throw new errors/* UserError */.y(`${shared_config/* CONFIG_PATH */.tF} stands already, for the kind \`${stands}\`.`, `Leave \`--kind ${kind}\` out, or change the file first: it is never replaced.`);
    return config;
}
/** What was said or stands goes before what is found. */
function kindOf(sight, choices, standing) {
    if (standing)
        return { kind: kindOfConfig(standing), because: `${(0,words/* quote */.hD)(shared_config/* CONFIG_PATH */.tF)} says so` };
    if (choices.kind !== undefined)
        return statedKind(choices.kind, 'it was said', sight, choices);
    if (choices.root !== undefined)
        return statedKind('none', 'its root was said', sight, choices);
    return findKind(sight);
}
function statedKind(kind, because, { documents }, choices) {
    if (kind !== 'none')
        return { kind, because };
    const series = findSeries(documents, choices);
    if (series)
        return { kind, because, series };
    throw new errors/* UserError */.y('There is no template of proposals here.', 'Write one, such as proposals/NNNN-template/README.md, or name it with `--template PATH`.');
}
/** What holds before a configuration is written. */
function presetOf({ kind, series }, { schedule }) {
    const preset = presets/* PRESETS */.f[kind === 'implementation' ? 'vep' : kind];
    const { root, path, template } = series ?? preset.proposals;
    return {
        ...preset,
        proposals: { ...preset.proposals, root, path, template },
        releases: { ...preset.releases, ...(schedule ? { schedule } : {}) },
    };
}
function decide(found, sight, choices, standing, known) {
    const { kind } = found;
    const base = standing ?? presetOf(found, choices);
    const place = standing ? standing.proposals.template : templateAt(found, sight, choices);
    const template = kind === 'implementation' ? undefined : templateIn(sight, place, kind);
    const source = sourceOf(found, sight, known.name);
    const seriesName = found.series ? template?.title?.series : undefined;
    const release = standing?.since
        ? { release: standing.since, from: `as ${(0,words/* quote */.hD)(shared_config/* CONFIG_PATH */.tF)} says` }
        : releaseOf(choices, known.release, base);
    const settings = {
        ...found,
        ...(release ? { release } : {}),
        maintainers: sight.maintainers,
        ...(place === base.proposals.template || found.series ? {} : { template: place }),
        ...(seriesName !== undefined && /^[a-z]{1,10}$/i.test(seriesName) ? { seriesName } : {}),
        ...(source ? { source } : {}),
        ...(choices.schedule ? { schedule: choices.schedule } : {}),
        proposals: choices.proposals,
        commands: choices.commands,
        branch: known.branch,
        now: known.now,
    };
    const common = { ...(template ? { template } : {}), ...(release ? { release } : {}) };
    if (standing)
        return { config: standing, ...common, absent: absentFrom(standing, settings) };
    const text = renderConfiguration(settings);
    return { config: (0,shared_config/* requireConfig */.Eu)(text, shared_config/* CONFIG_PATH */.tF), text, ...common, absent: [] };
}
function templateAt({ kind, series }, { documents }, { template }) {
    if (template !== undefined)
        return template;
    if (series)
        return series.template;
    const { template: usual, root } = presets/* PRESETS */.f[kind === 'implementation' ? 'vep' : kind].proposals;
    if (kind !== 'vep' || documents.includes(usual))
        return usual;
    const [only, ...others] = templatesIn(documents).filter((path) => path.startsWith(`${root}/`));
    if (only !== undefined && others.length === 0)
        return only;
    if (only !== undefined)
        throw new errors/* UserError */.y(`Several files below '${root}' could be the template: ${(0,words/* enumerate */.HL)([only, ...others].map(words/* quote */.hD))}.`, 'Name the right one with `--template PATH`.');
    throw new errors/* UserError */.y(`There is no template below '${root}', and without one every gate could only say that it cannot tell.`, `Put one at ${usual} first; KubeVirt's is at that path in kubevirt/enhancements. Or name it with \`--template PATH\`.`);
}
/** From the repository, else from what is to be written. */
function templateIn({ top, documents }, path, kind) {
    const written = kind === 'cep' ? INSTALLATION.cep : {};
    const own = documents.includes(path) ? (0,files/* readSource */.o$)((0,external_node_path_.join)(top, path)) : undefined;
    const ours = written[path];
    return (0,template/* requireTemplate */._)(own ?? (ours ? { text: ours.join('\n') } : undefined), path, '');
}
/** Lists of a repository's own SIGs, where another series has any. */
function sourceOf({ kind, series }, { aliases }, name) {
    if (kind !== 'none' || name === undefined || !series?.path.startsWith('{sig}/'))
        return undefined;
    if (!aliases.some((alias) => /^sig-.+-approvers$/i.test(alias)))
        return undefined;
    return { repository: name, path: 'OWNERS_ALIASES', alias: 'sig-{sig}-approvers' };
}
function releaseOf(choices, onGitHub, config) {
    if (choices.release)
        return { release: choices.release, from: 'as it was said' };
    if (onGitHub && config.releases.schedule)
        return {
            release: onGitHub,
            from: `planned now, as the schedules in ${config.releases.schedule.repository} say`,
        };
    // What proposals aim at is no evidence: one that aims far ahead would set all others free.
    return undefined;
}
function absentFrom({ since, people, signOff, commands }, { release, maintainers, kind, commands: wanted }) {
    return [
        ...(since === undefined && release && kind !== 'implementation'
            ? [`since: ${(0,domain_release/* renderRelease */.c)(release.release)}`]
            : []),
        ...(people.maintainers.length === 0 && maintainers.logins.length > 0
            ? [`people.maintainers: [${maintainers.logins.join(', ')}]`]
            : []),
        ...(signOff.mode !== 'off' && signOff.trustedBefore === undefined
            ? ['sign-off.trusted-before, the moment at which the gates land']
            : []),
        ...(wanted && commands.labels.length === 0 ? ['commands.labels: [sig, kind, stage]'] : []),
    ];
}

// EXTERNAL MODULE: ./build/shared/domain/target.js
var target = __webpack_require__(9844);
;// CONCATENATED MODULE: ./build/cli/install/labels.js
// Which labels help in a repository of this kind, and what for? Nothing needs them: the suite sets those that exist, and makes none by itself.


/** Such as those that Prow gives: people, kinds, and what needs attention. */
const COLORS = { kind: 'c7def8', sig: 'd2b48c', target: '5319e7', attention: 'ededed' };
/** Those that nearly every project has; others are made by hand. */
const labels_KINDS = {
    bug: 'Something that does not work',
    cleanup: 'The same, said better',
    documentation: 'Words for those who use it',
    enhancement: 'Something new',
};
/** Each once, in the order in which a proposal meets them. `sigs` are those that have proposals. */
function labelsFor(kind, { labels, freeze, report, requiredSigs, proposals, commands }, sigs, release) {
    const label = (name, description, color) => ({ name, description, color });
    const exception = label(freeze.exceptions.label, 'Let through a freeze, if the release team set it', COLORS.attention);
    const sigLabels = [...new Set([...requiredSigs, ...sigs])].map((sig) => label(labels.sig.replaceAll('{sig}', sig), `Concerns SIG ${sig}`, COLORS.sig));
    // A word sets only what is there.
    const spoken = commands.labels.flatMap((family) => {
        if (family === 'sig')
            return sigLabels;
        if (family === 'stage')
            return target/* STAGES */.an.map((stage) => label(`stage/${stage}`, `Is at ${target/* STAGE_NAMES */.y1[stage]}`, COLORS.kind));
        return Object.entries(labels_KINDS).map(([name, what]) => label(`kind/${name}`, what, COLORS.kind));
    });
    if (kind === 'implementation') {
        const allowed = freeze.code?.allowedLabels ?? [];
        return distinct([
            ...allowed.map((name) => label(name, 'Never held by a code freeze', COLORS.kind)),
            exception,
            ...spoken,
        ]);
    }
    const { series } = proposals;
    return distinct([
        label(labels.tracker, `The tracking issue of a ${series}`, COLORS.kind),
        ...labels.trackerExtra.map((name) => label(name, `Every tracking issue of a ${series} has it`, COLORS.kind)),
        label(labels.proposal, `Changes a ${series}`, COLORS.kind),
        ...sigLabels,
        ...(proposals.path.includes('{sig}')
            ? [label(labels.needsOwner, `No SIG owns the ${series} yet`, COLORS.attention)]
            : []),
        ...(release
            ? [
                label(labels.target.replaceAll('{release}', (0,domain_release/* renderRelease */.c)(release)), `Targets ${(0,domain_release/* renderRelease */.c)(release)}`, COLORS.target),
            ]
            : []),
        ...(freeze.mode === 'off' ? [] : [exception]),
        label(report.label, 'Reports of the week', COLORS.attention),
        ...spoken,
    ]);
}
/** GitHub compares them without case. */
function distinct(labels) {
    const known = new Map();
    for (const each of labels)
        if (!known.has(each.name.toLowerCase()))
            known.set(each.name.toLowerCase(), each);
    return [...known.values()];
}

// EXTERNAL MODULE: ./build/shared/domain/yaml.js
var yaml = __webpack_require__(6822);
;// CONCATENATED MODULE: ./build/cli/install/calls.js
// What of the suite does a workflow call? Read from its YAML, in whatever style that is written.

/** `uses` of the suite in any repository that is named so: a fork is the suite too. */
const SUITE = /^[\w.-]+\/enhancement-actions(?:\/([^\s@]+))?@/i;
const GATES = '.github/workflows/gates.yml';
/** The three that the top action and gates.yml run. */
const GATE_ACTIONS = ['actions/template-check', 'actions/sig-signoff-gate', 'actions/freeze-gate'];
/** In the words of `uses:` behind the repository, of any version; the top action is an empty text. */
function callsOf(text) {
    return usesIn(text).flatMap((uses) => {
        const found = SUITE.exec(uses.trim());
        return found ? [found[1] ?? ''] : [];
    });
}
/** What a workflow does of the suite, whichever way it calls it: as the reusable workflow that would be called for it. */
function worksOf(text) {
    const calls = callsOf(text);
    const hasGates = calls.some((call) => call === '' || call === GATES) ||
        GATE_ACTIONS.every((action) => calls.includes(action));
    if (hasGates)
        return [GATES];
    return calls.map((call) => call.replace(/^actions\/([\w-]+)$/, '.github/workflows/$1.yml'));
}
/** Of jobs and of their steps. What cannot be parsed is looked through line by line: what may be ours is not written twice. */
function usesIn(text) {
    const parsed = (0,yaml/* parseYaml */.h)(text);
    if (!('yaml' in parsed))
        return [...text.matchAll(/^[ \t]*(?:- )?['"]?uses['"]?:[ \t]*['"]?([^\s'"]+)/gm)].map(([, uses = '']) => uses);
    const jobs = Object.values(fieldsOf(fieldsOf(parsed.yaml.value)['jobs'])).map(fieldsOf);
    return jobs
        .flatMap((job) => [job, ...(Array.isArray(job['steps']) ? job['steps'].map(fieldsOf) : [])])
        .flatMap(({ uses }) => (typeof uses === 'string' ? [uses] : []));
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** Its name, by which other workflows wait for it. */
function nameOf(text) {
    const parsed = (0,yaml/* parseYaml */.h)(text);
    const name = 'yaml' in parsed ? fieldsOf(parsed.yaml.value)['name'] : /^name:(.*)$/m.exec(text)?.[1]?.trim();
    return typeof name === 'string' ? name.replace(/^(['"])(.*)\1$/, '$2') : undefined;
}

;// CONCATENATED MODULE: ./build/cli/install/mistaken.js
// What would be mistaken in this repository: another workflow for ours, another file for the configuration, KubeVirt's people for its own?



const mistaken_GATES = '.github/workflows/gates.yml';
const SIGNAL = '.github/workflows/template-check.yml';
const OWNER = 'kubevirt';
/** In sentences. */
function mistakenIn({ workflows, unread }, known) {
    const { kind, config, files, name, prow, commands } = known;
    return [
        ...foreignPeople(kind, config, name),
        ...sameNames(workflows, files),
        ...unread.map((path) => `${path} is read by nobody: the configuration is ${shared_config/* CONFIG_PATH */.tF}. Put what it says there, and take it away.`),
        ...(commands && prow.isThere
            ? [
                'Prow sets labels by a word already, and with commands.yml both do it: better leave `--commands` out.',
            ]
            : []),
    ];
}
/** A workflow is waited for by its name, and any of that name is meant. */
function sameNames(workflows, files) {
    const ours = files.find(({ text }) => worksOf(text).includes(SIGNAL));
    const signal = ours && nameOf(ours.text);
    const gates = files.find(({ text }) => worksOf(text).includes(mistaken_GATES))?.path ?? mistaken_GATES;
    if (!ours || signal === undefined)
        return [];
    return workflows
        .filter(({ path, text }) => path !== ours.path && nameOf(text) === signal)
        .map(({ path }) => `${path} is called ${(0,words/* quote */.hD)(signal)} too: both would set off ${gates}. Give it another name.`);
}
/** The presets are those of KubeVirt. In another repository they decide nothing that anybody there meant. */
function foreignPeople(kind, { sigs, releases }, name) {
    const [owner = ''] = name?.toLowerCase().split('/') ?? [];
    if ((kind !== 'vep' && kind !== 'cep') || name === undefined || owner === OWNER)
        return [];
    const isTheirs = ({ repository }) => repository.toLowerCase().startsWith(`${OWNER}/`);
    const people = [...new Set(sigs.sources.filter(isTheirs).map(({ repository }) => repository))];
    const schedule = releases.schedule && isTheirs(releases.schedule) ? releases.schedule : undefined;
    if (people.length === 0 && !schedule)
        return [];
    const brought = [
        ...(people.length > 0
            ? [`those who sign off come from ${(0,words/* enumerate */.HL)(people)} (\`sigs.required\`, \`sigs.sources\`)`]
            : []),
        ...(schedule ? [`the freezes from the schedules in ${schedule.repository} (\`releases.schedule\`)`] : []),
    ];
    return [
        `${name} is not of KubeVirt, and the preset ${(0,words/* quote */.hD)(kind)} brings KubeVirt's: ${(0,words/* enumerate */.HL)(brought)}. Name your own by these keys in ${shared_config/* CONFIG_PATH */.tF} before a gate is required.`,
    ];
}

// EXTERNAL MODULE: ./build/cli/install/on-github.js
var on_github = __webpack_require__(186);
;// CONCATENATED MODULE: ./build/cli/install/prow.js
// Is Prow at work in this repository, and what says so? It merges by its own rules: then what is required is said to Tide.

/** What its plug-ins set. */
const PROW_LABELS = ['lgtm', 'approved', 'do-not-merge/hold'];
/** `labels` are those of its labels that the repository has; undefined where nobody looked. */
function findProw({ prowFiles }, labels) {
    const evidence = [
        ...(prowFiles.length > 0 ? [`it has ${(0,words/* enumerate */.HL)(prowFiles.map(words/* quote */.hD))}`] : []),
        // One of them alone could be anybody's.
        ...(labels && labels.length > 1 ? [`it has the labels ${(0,words/* enumerate */.HL)(labels.map(words/* quote */.hD))}`] : []),
    ];
    if (evidence.length > 0)
        return { isThere: true, because: (0,words/* enumerate */.HL)(evidence) };
    const looked = labels ? 'neither OWNERS, .prow nor its labels' : 'neither OWNERS nor .prow';
    return { isThere: false, because: `${looked} ${labels ? 'are' : 'is'} there` };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/shared/github/octokit.js + 16 modules
var octokit = __webpack_require__(2094);
// EXTERNAL MODULE: ./build/cli/github-place.js
var github_place = __webpack_require__(4500);
// EXTERNAL MODULE: ./build/cli/program.js
var program = __webpack_require__(1205);
// EXTERNAL MODULE: ./build/shared/domain/login.js
var domain_login = __webpack_require__(5744);
// EXTERNAL MODULE: ./build/shared/generated/owners.js
var generated_owners = __webpack_require__(1084);
// EXTERNAL MODULE: ./build/shared/generated/owners-aliases.js
var owners_aliases = __webpack_require__(7293);
;// CONCATENATED MODULE: ./build/cli/install/maintainers.js
// Who approves in the whole repository, as Prow's OWNERS at its top and OWNERS_ALIASES say?




/** The approvers of the whole repository, each alias as its people. Who is emeritus is none. */
function maintainersIn(owners, aliases) {
    const problems = [];
    const read = (text, name, isValid) => {
        const parsed = text === undefined ? undefined : (0,yaml/* parseYaml */.h)(text);
        if (!parsed)
            return undefined;
        const value = 'yaml' in parsed ? (parsed.yaml.value ?? {}) : undefined;
        if (isValid(value))
            return value;
        problems.push(`${name} cannot be read: nobody is taken from it.`);
        return undefined;
    };
    const lists = new Map(Object.entries(read(aliases, 'OWNERS_ALIASES', owners_aliases/* validate */.t)?.aliases ?? {}).map(([name, logins]) => [
        (0,domain_login/* loginKey */.H$)(name),
        { name, logins: logins ?? [] },
    ]));
    const file = read(owners, 'OWNERS', generated_owners/* validate */.t);
    const named = [...(file?.approvers ?? []), ...(file?.filters?.['.*']?.approvers ?? [])];
    const used = named.flatMap((name) => lists.get((0,domain_login/* loginKey */.H$)(name))?.name ?? []);
    const found = named.flatMap((name) => lists.get((0,domain_login/* loginKey */.H$)(name))?.logins ?? [name]).map(domain_login/* normalizeLogin */.tq);
    const logins = [...new Map(found.filter(domain_login/* isLogin */.W5).map((login) => [(0,domain_login/* loginKey */.H$)(login), login])).values()];
    return {
        logins,
        ...(logins.length > 0
            ? { from: `approvers in OWNERS${used.length > 0 ? ', with OWNERS_ALIASES' : ''}` }
            : {}),
        problems,
        aliases: [...lists.values()].map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./build/cli/install/sight.js
// What does a repository show of itself? Its files, its remotes and branches, who approves in it, and what is installed already.








const PROW = ['OWNERS', 'OWNERS_ALIASES', '.prow.yaml', '.prow'];
/** Of a checkout. */
function lookAt(top) {
    const git = (...args) => (0,program/* said */.a)('git', args, top);
    const remote = (0,github_place/* remoteAt */.eT)('upstream', top) ?? (0,github_place/* remoteAt */.eT)('origin', top);
    const refs = git('for-each-ref', '--format=%(refname)', 'refs/remotes', 'refs/heads')?.split('\n') ?? [];
    const names = refs.map((ref) => ref.replace(/^refs\/(?:heads|remotes\/[^/]+)\//, ''));
    return sightOf(top, {
        ...(remote ? { remote } : {}),
        branch: branchOf(git, remote, names),
        releaseBranches: [...new Set(names.filter((name) => /^release-v?\d+\.\d+$/.test(name)))],
    });
}
/** The same of files without git, such as those that GitHub gave. */
function sightOf(top, known) {
    const textOf = (path) => {
        const source = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, path)) ? (0,files/* readSource */.o$)((0,external_node_path_.join)(top, path)) : undefined;
        return source && 'text' in source ? source.text : undefined;
    };
    const configuration = (0,files/* statOf */._N)((0,external_node_path_.join)(top, shared_config/* CONFIG_PATH */.tF)) ? (0,files/* readSource */.o$)((0,external_node_path_.join)(top, shared_config/* CONFIG_PATH */.tF)) : undefined;
    const { aliases, ...maintainers } = maintainersIn(textOf('OWNERS'), textOf('OWNERS_ALIASES'));
    const github = listFiles(top, '.github');
    return {
        ...known,
        top,
        documents: documentsIn(top),
        maintainers,
        aliases,
        prowFiles: PROW.filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, path))),
        workflows: github
            .filter((path) => (0,domain_path/* matchesGlob */.kt)(path, '.github/workflows/*') && /\.ya?ml$/.test(path))
            .flatMap((path) => {
            const text = textOf(path);
            return text === undefined ? [] : [{ path, text }];
        }),
        ...(configuration ? { configuration } : {}),
        unread: github.filter((path) => /^\.github\/enhancements\.(?:yml|json)$/i.test(path)),
        leftovers: github.filter((path) => /\/\.[^/]+\.\d+\.tmp$/.test(path)),
    };
}
function documentsIn(top) {
    try {
        return (0,files/* findFiles */.lY)([top], top).map(({ file }) => (0,files/* pathBelow */.Br)(top, file));
    }
    catch {
        // There is no Markdown at all.
        return [];
    }
}
function listFiles(top, folder) {
    if (!(0,files/* statOf */._N)((0,external_node_path_.join)(top, folder))?.isDirectory())
        return [];
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(top, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,files/* pathBelow */.Br)(top, (0,external_node_path_.join)(entry.parentPath, entry.name)))
        .sort();
}
function branchOf(git, remote, names) {
    const head = remote && git('symbolic-ref', '--short', `refs/remotes/${remote.name}/HEAD`);
    if (remote && head?.startsWith(`${remote.name}/`))
        return { name: head.slice(remote.name.length + 1), from: `as the remote \`${remote.name}\` says` };
    const usual = ['main', 'master'].find((name) => names.includes(name));
    if (usual !== undefined)
        return { name: usual, from: 'because there is a branch of that name' };
    const present = git('symbolic-ref', '--short', 'HEAD');
    if (present)
        return { name: present, from: 'because this checkout is on it' };
    return { name: 'main', from: 'because nothing says otherwise' };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/shared/domain/tar.js
var tar = __webpack_require__(7798);
;// CONCATENATED MODULE: ./build/cli/install/snapshot.js
// How is a repository looked at that lies on GitHub only? What matters of its default branch is put into a folder that is gone afterwards.






/** Of the archive only what is looked at, and no path that leads out of it. */
const MATTERS = /^(?:\.github\/.*|OWNERS|OWNERS_ALIASES|\.prow\.yaml|\.prow\/.*|.*\.(?:md|markdown|mdown|mkd))$/i;
async function takeSnapshot(github) {
    const { branch, tip } = await github.reportHome(shared_config/* CONFIG_PATH */.tF);
    const archive = await github.archive(tip);
    const top = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'enhancements-init-'));
    const leave = () => (0,external_node_fs_.rmSync)(top, { recursive: true, force: true });
    try {
        (0,tar/* readTar */.s)(archive, ({ path, kind, bytes }) => {
            const isInside = !path.split('/').some((part) => part === '' || part === '..' || part === '.');
            if (!isInside || (kind === 'file' && !MATTERS.test(path)))
                return;
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(top, (0,external_node_path_.dirname)(path)), { recursive: true });
            // Where it leads is nobody's business: that it is a link is enough to refuse it.
            if (kind === 'link')
                (0,external_node_fs_.symlinkSync)('a-link', (0,external_node_path_.join)(top, path));
            else
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(top, path), bytes, { flag: 'wx' });
        });
    }
    catch (error) {
        leave();
        if ('code' in error)
            throw error;
        throw new errors/* UserError */.y(`What GitHub gave of its files cannot be unpacked: ${error.message}.`, 'Run the command again, or in a clone.');
    }
    return { top, branch, leave };
}

;// CONCATENATED MODULE: ./build/cli/install/repository.js
// Which repository is it, and how is it looked at? The checkout in which somebody stands, or one on GitHub that was named.








/** All files of a repository of code can take longer than an answer usually may. */
const PATIENCE = { attempt: 120_000, retries: 20_000, settle: 1_000 };
/** Throws a {@link UserError} where there is no repository, or none that can be read. */
async function findRepository(args, terminal) {
    return args.repository === undefined ? inCheckout(args, terminal) : onGitHub(args, terminal);
}
async function inCheckout(args, terminal) {
    const cwd = terminal.cwd();
    const top = (0,files/* findAbove */.nM)(cwd, (folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')));
    if (top === undefined)
        throw new errors/* UserError */.y(`${cwd} is in no git repository.`, 'Run it in a clone, begin one with `git init`, or name one on GitHub with `--repository owner/name`.');
    const sight = lookAt(top);
    const { remote } = sight;
    const server = serverSaid(args, terminal, remote?.host);
    const notices = [];
    let github;
    try {
        if (!remote)
            throw new errors/* UserError */.y('This checkout has no remote on GitHub.', 'Add it: `git remote add origin https://github.com/owner/name`.');
        if (server !== undefined && terminal.env['GITHUB_API_URL'] === undefined)
            throw new errors/* UserError */.y('The address of the server is not known.', 'Set GITHUB_API_URL, such as https://github.example.com/api/v3.');
        github = (0,octokit/* openGitHub */.o)((0,github_place/* findPlace */.Pj)({ ...args, repository: remote.repository }, terminal));
    }
    catch (problem) {
        if (!(problem instanceof errors/* UserError */.y) || args.createLabels)
            throw problem;
        notices.push(`Labels, schedules and people were not looked at. ${problem.message} ${problem.hint}`);
    }
    return {
        sight,
        target: top,
        ...(remote ? { name: remote.repository } : {}),
        ...(github ? { github } : {}),
        ...(server === undefined ? {} : { server }),
        notices,
        leave: () => undefined,
    };
}
async function onGitHub(args, terminal) {
    const place = (0,github_place/* findPlace */.Pj)(args, terminal);
    const github = (0,octokit/* openGitHub */.o)(place, PATIENCE);
    const { top, branch, leave } = await takeSnapshot(github);
    const name = `${place.owner}/${place.name}`;
    const server = serverSaid(args, terminal, undefined);
    return {
        sight: sightOf(top, {
            remote: { name, repository: name },
            branch: { name: branch, from: 'as GitHub says' },
            releaseBranches: [],
        }),
        name,
        github,
        ...(args.output === undefined ? {} : { target: (0,external_node_path_.resolve)(terminal.cwd(), args.output) }),
        ...(server === undefined ? {} : { server }),
        notices: args.output === undefined ? ['Only shown: `--output FOLDER` writes the files there.'] : [],
        leave,
    };
}
function serverSaid({ enterpriseServer }, { env }, host) {
    if (enterpriseServer)
        return 'it was said';
    const own = env['GITHUB_SERVER_URL'];
    if (own !== undefined && own !== 'https://github.com')
        return `GITHUB_SERVER_URL is ${own}`;
    if ((0,github_place/* isOwnServer */.YV)(host))
        return `the remote is at ${host}`;
    return undefined;
}

// EXTERNAL MODULE: ./build/shared/domain/draft.js
var draft = __webpack_require__(5574);
// EXTERNAL MODULE: ./build/shared/domain/patch.js
var patch = __webpack_require__(5267);
;// CONCATENATED MODULE: ./build/cli/install/standing.js
// What stands already where files are to be written? It is never replaced: what differs is left, and the difference is shown.






/** Throws a {@link UserError} where what stands there cannot be looked at, or leads elsewhere. */
function compareWithStanding({ top, workflows }, files) {
    return files.map((file) => {
        const [work] = worksOf(file.text);
        if (work === undefined)
            return compare(top, file);
        // Two workflows that call the same would do everything twice.
        const caller = workflows.find(({ text }) => worksOf(text).includes(work));
        if (caller) {
            const said = callsOf(caller.text).includes(work)
                ? `calls ${work}`
                : `runs the ${(0,external_node_path_.basename)(work, '.yml')}`;
            const note = caller.path === file.path ? {} : { note: `it ${said} already` };
            return { ...compare(top, { ...file, path: caller.path }), ...note };
        }
        if (!workflows.some(({ path }) => path === file.path))
            return compare(top, file);
        const path = file.path.replace(/([^/]+)$/, 'enhancement-$1');
        const other = compare(top, { ...file, path });
        if (other.state !== 'kept')
            return { ...other, note: `${file.path} is another workflow of yours` };
        throw new errors/* UserError */.y(`'${file.path}' and '${path}' are other workflows of yours.`, 'Rename one of them, then run the command again.');
    });
}
function compare(top, file) {
    const { path, text } = file;
    refuseOtherPlaces(top, path);
    const place = (0,external_node_path_.join)(top, path);
    if (!(0,files/* statOf */._N)(place))
        return { ...file, state: 'new', patch: [] };
    const source = (0,files/* readSource */.o$)(place);
    if ('unreadable' in source)
        throw new errors/* UserError */.y(`'${path}': ${source.unreadable.message}`, source.unreadable.hint);
    if (source.text === text)
        return { ...file, state: 'same', patch: [] };
    return { ...file, state: 'kept', patch: (0,patch/* patchOf */.g)(path, source.text, (0,draft/* draftFrom */.QJ)(source.text, text)) };
}
/** What is written through a link lands where nobody looks for it; and below a file nothing can be written. Throws a {@link UserError}. */
function refuseOtherPlaces(top, path) {
    const parts = path.split('/');
    parts.forEach((_part, index) => {
        const above = parts.slice(0, index + 1).join('/');
        const stats = (0,files/* statOf */._N)((0,external_node_path_.join)(top, above));
        if (stats?.isSymbolicLink())
            throw new errors/* UserError */.y(`'${above}' is a symbolic link, and what is written there would land elsewhere.`, 'Put a folder or the file itself in its place, then run the command again.');
        if (stats && !stats.isDirectory() && above !== path)
            throw new errors/* UserError */.y(`'${above}' is a file, and '${path}' is to be written below it.`, 'Rename it, then run the command again.');
    });
}

// EXTERNAL MODULE: ./build/template-check/rules/index.js + 24 modules
var rules = __webpack_require__(7056);
// EXTERNAL MODULE: ./build/cli/commands/check.js + 1 modules
var check = __webpack_require__(9709);
// EXTERNAL MODULE: ./build/cli/documents.js
var cli_documents = __webpack_require__(971);
;// CONCATENATED MODULE: ./build/cli/install/today.js
// How many proposals would fail today, and why? The check over the tree, with the configuration that is to be written.



async function checkToday({ top, documents: seen }, config, template, terminal) {
    const { root } = config.proposals;
    const documents = seen.some((path) => path.startsWith(`${root}/`))
        ? (0,cli_documents/* findDocuments */.I)([], top, top, config.proposals, undefined)
        : [];
    const jobs = documents
        .filter(({ kind }) => kind !== 'appendix')
        .map((document) => ({ ...document, base: 'unknown' }));
    const results = await (0,check/* judgeJobs */.e)(jobs, { config, template }, terminal);
    // With an unknown base there is nothing else to remark.
    const counting = results.filter(({ note }) => note === undefined);
    const by = (outcome) => counting.filter((result) => result.outcome === outcome).length;
    const found = new Map();
    for (const { findings } of counting) {
        for (const rule of new Set(findings.map((finding) => finding.rule))) {
            const own = findings.filter((finding) => finding.rule === rule);
            const counts = found.get(rule) ?? { failed: 0, warned: 0 };
            if (own.some(({ outcome }) => outcome === 'failed'))
                counts.failed += 1;
            else
                counts.warned += 1;
            found.set(rule, counts);
        }
    }
    const asked = (id) => rules/* rules */.a.find((rule) => rule.id === id)?.description ?? 'The document can be read and judged.';
    return {
        proposals: results.length,
        failed: counting.length - by('passed') - by('warning'),
        warned: by('warning'),
        passed: by('passed'),
        before: results.length - counting.length,
        rules: [...found]
            .map(([rule, counts]) => ({ rule, asks: asked(rule), ...counts }))
            .sort((a, b) => b.failed - a.failed || b.warned - a.warned || (a.rule < b.rule ? -1 : 1)),
    };
}

// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(8565);
// EXTERNAL MODULE: ./build/cli/writing.js
var writing = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/cli/commands/init.js
// How is the suite installed in a repository? Looks at it, decides, shows what would be written, and writes what is not there yet; everything begins as
// advisory.





















async function init(args, terminal) {
    const choices = choicesFrom(args);
    const repository = await findRepository(args, terminal);
    try {
        // What calls reusable workflows cannot run on a server of one's own.
        const possible = repository.server === undefined ? choices : { ...choices, commands: false };
        return await install(repository, possible, args, terminal, Date.now());
    }
    finally {
        repository.leave();
    }
}
async function install(repository, choices, args, terminal, now) {
    const { sight, github, target } = repository;
    const standing = standingConfig(sight, choices);
    const found = await requireKind(repository, choices, standing, args, terminal);
    const asked = github
        ? await (0,on_github/* askGitHub */.X3)(github, standing ?? presetOf(found, choices), now)
        : { said: [], notices: [] };
    const branch = asked.branch ?? sight.branch.name;
    const decided = decide(found, sight, choices, standing, {
        branch,
        now,
        ...(asked.release ? { release: asked.release } : {}),
        ...(repository.name === undefined ? {} : { name: repository.name }),
    });
    const { config, template, release } = decided;
    const files = planFiles(found, decided, branch, repository, choices);
    const today = template ? await checkToday(sight, config, template, terminal) : undefined;
    const wanted = labelsFor(found.kind, config, sigsIn(repository, config), release?.release);
    const labels = await lookAtLabels(github, wanted);
    const prow = findProw(sight, labels.prow);
    const isShown = args.dryRun || target === undefined;
    const report = {
        found,
        ...(repository.name === undefined ? {} : { repository: repository.name }),
        ...(repository.server === undefined ? {} : { server: repository.server }),
        branch: { name: branch, from: asked.branch === undefined ? sight.branch.from : 'as GitHub says' },
        prow,
        maintainers: sight.maintainers,
        sources: {
            people: config.sigs.sources.map((source) => source.repository),
            schedules: config.releases.schedule ? [config.releases.schedule.repository] : [],
        },
        ...(release && config.since ? { release } : {}),
        files,
        ...(target === undefined || target === sight.top ? {} : { folder: args.output ?? target }),
        isShown,
        isPinned: choices.pin !== undefined,
        absent: decided.absent,
        ...(today ? { today } : {}),
        labels: { isAsked: labels.isAsked, missing: labels.missing, created: [] },
        said: asked.said,
        notices: [
            ...repository.notices,
            ...asked.notices,
            ...labels.notices,
            ...sight.maintainers.problems,
            ...mistakenIn(sight, {
                kind: found.kind,
                config,
                files,
                name: repository.name,
                prow,
                commands: choices.commands,
            }),
        ],
        leftovers: sight.leftovers,
    };
    const fresh = files.filter(({ state }) => state === 'new');
    const isTold = terminal.ask !== undefined && !isShown && fresh.length > 0 && args.format === 'text';
    const paint = (0,cli_terminal/* painter */.C)(terminal);
    if (isTold) {
        terminal.stdout.write(`${renderInit({ ...report, isShown: true }, paint, 'before')}\n`);
        await init_confirm(`Write ${fresh.length === 1 ? 'this file' : `these ${fresh.length} files`}? [Y/n] `, args, found, terminal);
    }
    if (!isShown && target !== undefined) {
        // It need not be the folder that was looked at.
        for (const { path } of fresh)
            refuseOtherPlaces(target, path);
        (0,writing/* createFiles */.qm)(fresh.map(({ path, text }) => ({
            file: (0,external_node_path_.join)(target, path),
            content: new TextEncoder().encode(text),
            path,
        })));
    }
    const made = args.createLabels && !args.dryRun && github
        ? await createLabels(github, labels.missing)
        : { created: [] };
    const done = {
        ...report,
        labels: { ...report.labels, ...made },
        notices: [...report.notices, ...(made.problem === undefined ? [] : [made.problem])],
    };
    terminal.stdout.write(args.format === 'json'
        ? `${JSON.stringify(toJson(done), null, 2)}\n`
        : renderInit(done, paint, isTold ? 'after' : 'all'));
    return made.problem === undefined ? 0 : 2;
}
async function requireKind({ sight }, choices, standing, args, terminal) {
    const answer = kindOf(sight, choices, standing);
    if ('kind' in answer)
        return answer;
    const list = KINDS.map((kind) => `  ${kind.padEnd(15)} ${KIND_WORDS[kind]}`).join('\n');
    if (!terminal.ask)
        throw new errors/* UserError */.y(`What kind of repository is this? ${answer.unclear}`, `Say it with \`--kind\`:\n${list}`);
    terminal.stdout.write(`What kind of repository is this? ${answer.unclear}\n${list}\n`);
    for (;;) {
        const line = await terminal.ask('Kind: ');
        if (line === undefined)
            throw stopped(args);
        try {
            return statedKind(kindFrom(line), 'it was said', sight, choices);
        }
        catch (problem) {
            if (!(problem instanceof errors/* UserError */.y))
                throw problem;
            terminal.stdout.write(`${(0,format_text/* printable */.g)(problem.message)} ${(0,format_text/* printable */.g)(problem.hint)}\n`);
        }
    }
}
async function init_confirm(question, args, { kind }, terminal) {
    const answer = await terminal.ask?.(question);
    if (answer !== undefined && !/^n/i.test(answer.trim()))
        return;
    if (answer === undefined)
        terminal.stdout.write('\n');
    throw stopped({ ...args, kind });
}
/** What was said or answered need not be said again. */
function stopped(args) {
    const named = ['kind', 'root', 'template', 'release', 'pin', 'schedule', 'proposals', 'repository', 'output'].flatMap((key) => (args[key] === undefined ? [] : [`--${key}`, args[key]]));
    const flags = [
        ...(args.enterpriseServer ? ['--enterprise-server'] : []),
        ...(args.createLabels ? ['--create-labels'] : []),
        ...(args.commands ? ['--commands'] : []),
    ];
    return new errors/* UserError */.y('Stopped: nothing was written.', `To go on:\n  enhancements init ${[...named, ...flags].map(next/* shellWord */.r).join(' ')}`.trimEnd());
}
/** The configuration first: a second run finds in it what was decided. */
function planFiles({ kind }, { config, text }, branch, { sight, server }, { pin, commands }) {
    const callers = callersFor({
        kind,
        branch,
        isEnterprise: server !== undefined,
        hasCommands: commands,
        hasSchedule: config.releases.schedule !== undefined || config.releases.override.length > 0,
        ...(pin === undefined ? {} : { pin }),
    });
    if (text !== undefined)
        return compareWithStanding(sight, [{ path: shared_config/* CONFIG_PATH */.tF, text }, ...callers]);
    const [own] = compareWithStanding(sight, [{ path: shared_config/* CONFIG_PATH */.tF, text: '' }]);
    return [
        ...(own ? [{ ...own, state: 'kept', patch: [], note: 'it is valid' }] : []),
        ...compareWithStanding(sight, callers),
    ];
}
/** Those that have proposals. */
function sigsIn({ sight }, { proposals }) {
    const folders = sight.documents.flatMap((path) => (0,domain_path/* parseProposalPath */.FQ)(path, proposals)?.sig ?? []);
    return [...new Set(folders.filter((folder) => /^sig-/i.test(folder)).map(proposal/* sigName */.R4))].sort();
}
async function lookAtLabels(github, wanted) {
    const unknown = { isAsked: false, missing: wanted, prow: undefined };
    if (!github)
        return { ...unknown, notices: [] };
    try {
        const missing = await (0,on_github/* missingLabels */.CG)(github, [...wanted.map(({ name }) => name), ...PROW_LABELS]);
        return {
            isAsked: true,
            missing: wanted.filter(({ name }) => missing.includes(name)),
            prow: PROW_LABELS.filter((name) => !missing.includes(name)),
            notices: [],
        };
    }
    catch (problem) {
        if (!(problem instanceof errors/* UserError */.y))
            throw problem;
        return { ...unknown, notices: [`Labels could not be read. ${problem.message}`] };
    }
}
/** One after the other; where one is refused, those after it are not tried. */
async function createLabels(github, labels) {
    const created = [];
    try {
        for (const label of labels) {
            await github.createLabel(label);
            created.push(label.name);
        }
        return { created };
    }
    catch (problem) {
        if (!(problem instanceof errors/* UserError */.y))
            throw problem;
        return { created, problem: `${problem.message} ${problem.hint}` };
    }
}


/***/ }),

/***/ 8180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderChange)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5730);
// What a person reads at the terminal about a file that changes: what was done, and the difference.

function renderChange({ path, said, patch }, paint) {
    const lines = [paint('bold', (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(path)), ...said.map((line) => `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line)}`)];
    if (patch.length > 0)
        lines.push('', ...patch.map((line) => paintLine(line, paint)));
    return `${lines.join('\n')}\n`;
}
function paintLine(line, paint) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(line);
    const style = /^(?:---|\+\+\+) /.test(line)
        ? 'bold'
        : line.startsWith('+')
            ? 'green'
            : line.startsWith('-')
                ? 'red'
                : line.startsWith('@@')
                    ? 'dim'
                    : undefined;
    return style ? paint(style, text) : text;
}


/***/ }),

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ renderNext),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4456);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5730);
// What a person reads after a proposal was begun: what is still to write, where, and which command comes next.



const BOXES = 'A box with (R) is ticked when what it says is done; until then its line is only a reminder.';
function renderNext({ path, name, title, numbers, findings }, paint) {
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    const later = findings.filter(({ outcome }) => outcome !== 'failed');
    const line = ({ at, message, hint }) => `  ${`line ${at?.line ?? 1}`.padEnd(9)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message)}${hint ? ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(hint)}` : ''}`;
    const list = (title, some) => some.length > 0 ? [[paint('bold', title), ...some.map(line)].join('\n')] : [];
    const blocks = [
        `${paint('green', 'Written:')} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)}\n${paint('dim', numbers)}`,
        ...(failed.length > 0
            ? [...list(`Still to write before it passes (${failed.length}):`, failed), ...list('Can wait:', later)]
            : [
                [
                    paint('green', later.length > 0
                        ? `It passes the check, with ${(0,_shared_domain_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(later.length, 'piece')} of advice:`
                        : 'It passes the check.'),
                    ...later.map(line),
                ].join('\n'),
            ]),
        ...(findings.some(({ rule }) => rule === 'sign-off-checklist') ? [BOXES] : []),
        [
            paint('bold', 'Next:'),
            ...(failed.length > 0 ? [`  enhancements check ${shellWord(path)}`] : []),
            `  git switch -c ${shellWord(name.toLowerCase())}`,
            `  git add ${shellWord((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path))}`,
            `  git commit --signoff -m ${shellWord(`${name}: ${title}`)}`,
            `  git push -u origin HEAD    and open a pull request whose title begins with "${name}:"`,
        ].join('\n'),
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** A text as a shell reads it back as one word. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text).replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   YV: () => (/* binding */ isOwnServer),
/* harmony export */   eT: () => (/* binding */ remoteAt)
/* harmony export */ });
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2005);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1205);
// Which repository on GitHub is meant, and with whose token is it read?


/** Throws a {@link UserError} where either cannot be found. */
function findPlace(args, { env, cwd }) {
    const named = args.repository ?? env['GITHUB_REPOSITORY'] ?? remoteAt('origin', cwd())?.repository;
    const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(named ?? '') ?? [];
    if (owner === '') {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(named === undefined ? 'There is no remote `origin` on GitHub here.' : `'${named}' is no repository.`, 'Name it with `--repository owner/name`.');
    }
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)('gh', ['auth', 'token'], cwd(), env);
    if (!token) {
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('There is no token to read GitHub with.', 'Set GITHUB_TOKEN, or log in with `gh auth login`.');
    }
    return { owner, name, token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com' };
}
/** The address of the site beside its API: `https://github.com`, or that of a server of one's own. */
function serverOf(apiUrl, { env }) {
    return (env['GITHUB_SERVER_URL'] ??
        (apiUrl === 'https://api.github.com' ? 'https://github.com' : apiUrl.replace(/\/api\/v3\/?$/, '')));
}
/** A remote, as git knows it; undefined where there is none of that name that could be on GitHub. */
function remoteAt(name, cwd) {
    const url = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)('git', ['remote', 'get-url', name], cwd) ?? '';
    const repository = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
    const host = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([\w.-]+)[:/](?!\/)/i.exec(url)?.[1];
    return repository === undefined ? undefined : { name, repository, ...(host === undefined ? {} : { host }) };
}
/** A server of one's own. A name without a dot is somebody's, for a key; others begin with that of GitHub. */
function isOwnServer(host = '') {
    return host.includes('.') && !/(?:^|\.)github\.com/.test(host);
}


/***/ }),

/***/ 1205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
// What does another program say? Asked without a shell, and only where it is there.

/** What a program prints, without blanks around it; undefined where it is not there, or fails. */
function said(program, args, cwd, env = process.env) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(program, [...args], {
            cwd,
            env: { ...env },
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 64 * 1024 * 1024,
        }).trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   sk: () => (/* binding */ replaceFiles),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* unused harmony export replaceFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
// How is a file written so that nobody ever finds half of it? Beside its place first, and then put there in one step.



/** Replaces files one after another; where one cannot be, those before it stay replaced, and the error says so. */
function replaceFiles(replacements) {
    replacements.forEach(({ file, before, after, path }, index) => {
        try {
            replaceFile(file, before, after, path);
        }
        catch (error) {
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y) || index === 0)
                throw error;
            const done = `${index} of ${replacements.length} files are written, the others as they were.`;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(error.message, `${error.hint} ${done} Run the command again then.`);
        }
    });
}
/** Replaces a file that still holds what was read; throws a {@link UserError} otherwise, with nothing changed. `shown` is its path for messages. */
function replaceFile(file, before, after, shown) {
    attempt(shown, () => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        if (!stats.isFile() || !sameBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), before)) {
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`'${shown}' was changed meanwhile, and is left as it is.`, 'Run the command again.');
        }
        const draft = writeDraft(file, after, stats.mode & 0o7777);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(draft);
            throw error;
        }
    });
}
/** Writes new files, all or none: where one cannot be written, those before it are taken away again, and the error says so. */
function createFiles(creations) {
    const takeBack = [];
    for (const { file, content, path } of creations) {
        try {
            takeBack.push(createFile(file, content, path));
        }
        catch (error) {
            for (const each of takeBack.reverse())
                each();
            if (!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
                throw error;
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(error.message, `${error.hint} Nothing was written.`);
        }
    }
}
/**
 * Writes a new file, and the folders above it that are missing; throws a {@link UserError} where it cannot, or where something stands there already. What
 * is returned takes it away again, as long as it is what was written.
 */
function createFile(file, content, shown) {
    return attempt(shown, () => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
        const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        const removeFolders = () => {
            if (first)
                removeEmpty(folder, first);
        };
        try {
            const draft = writeDraft(file, content, 0o666);
            try {
                putNew(draft, file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
            }
        }
        catch (error) {
            removeFolders();
            throw error;
        }
        return () => {
            if (sameBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), content))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
            removeFolders();
        };
    });
}
/** A link, unlike a new name, never takes the place of what stands there; some file systems have none. */
function putNew(draft, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(draft, file);
    }
    catch (error) {
        const { code = '' } = error;
        if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(code) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
    }
}
/** The folders that were made for a file which was not written; one in which somebody else has put something stays. */
function removeEmpty(folder, first) {
    for (let each = folder; each.length >= first.length; each = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(each)) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(each);
        }
        catch {
            return;
        }
    }
}
function writeDraft(file, content, mode) {
    // No proposal has such a name: what is left of a run that was killed is never read as one.
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)}.${process.pid}.tmp`);
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(draft, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(handle, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(handle);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(draft);
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
    return draft;
}
const REASONS = {
    EACCES: { why: 'permission is denied', next: 'Check who may write in its folder.' },
    EPERM: { why: 'permission is denied', next: 'Check who may write in its folder.' },
    EROFS: { why: 'the file system is read-only', next: 'Work in a copy that can be written.' },
    EEXIST: {
        why: 'something stands there already',
        next: 'Look at it; take it away if it was left by a run that was ended.',
    },
    ENOTDIR: { why: 'a part of its path is no folder', next: 'Check the path.' },
    ENOSPC: { why: 'no space is left', next: 'Make room, then run the command again.' },
};
function attempt(shown, write) {
    try {
        return write();
    }
    catch (error) {
        if (error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            throw error;
        const { code = '', message } = error;
        const { why, next } = REASONS[code] ?? { why: message, next: 'Nothing was changed there.' };
        throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`'${shown}' cannot be written: ${why}.`, next);
    }
}
function sameBytes(a, b) {
    return Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ draftText),
/* harmony export */   IG: () => (/* binding */ endOfLines),
/* harmony export */   Mt: () => (/* binding */ newLines),
/* harmony export */   QJ: () => (/* binding */ draftFrom),
/* harmony export */   WY: () => (/* binding */ renderDraft),
/* harmony export */   _5: () => (/* binding */ isUnchanged),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   oh: () => (/* binding */ edited)
/* harmony export */ });
// What will a text be, line by line? A draft knows of each line where it came from, so that what nobody changed stays as it is, to the byte.
function draftOf(text) {
    return text.split('\n').map((line, index) => ({ text: line, from: index + 1 }));
}
/** A text as a draft of another one: the first, second, … line of some words is that which was the first, second, … before. */
function draftFrom(source, text) {
    const places = new Map();
    source.split('\n').forEach((line, index) => {
        places.set(line, [...(places.get(line) ?? []), index + 1]);
    });
    return text.split('\n').map((line) => {
        const from = places.get(line)?.shift();
        return { text: line, ...(from === undefined ? {} : { from }) };
    });
}
function draftText(draft) {
    return draft.map(({ text }) => text).join('\n');
}
/** Makes edits that do not overlap, all counted in the same draft; those at one place stand in the order of the list. */
function edited(draft, edits) {
    const lines = [];
    let index = 0;
    // The sort keeps the order of what is equal.
    for (const { at, removes, inserts } of [...edits].sort((a, b) => a.at - b.at)) {
        if (at > index)
            lines.push(...draft.slice(index, at));
        lines.push(...inserts);
        index = Math.max(index, at) + removes;
    }
    return [...lines, ...draft.slice(index)];
}
/** New lines. */
function newLines(texts) {
    return texts.map((text) => ({ text }));
}
/** The index at which a line is added to the end: before the empty line that stands for the last line end. */
function endOfLines(draft) {
    return draft.at(-1)?.text === '' ? draft.length - 1 : draft.length;
}
/** True where every line is the line of the source that stood there. */
function isUnchanged(draft, source) {
    return draftText(draft) === source;
}
/**
 * The file that a draft becomes. Each line that stays keeps its own line end, new lines get the usual one of the file; a byte order mark stays, and
 * so does a last line without an end. `bytes` is the UTF-8 text that the draft began with.
 */
function renderDraft(draft, bytes) {
    const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
    // Text and line end by turns.
    const pieces = raw.slice(mark.length).split(/(\r\n?|\n)/);
    const usual = mostFrequent(pieces.filter((_piece, index) => index % 2 === 1)) ?? '\n';
    const last = draft.length - 1;
    let before = '';
    const text = draft.map(({ text: line, from }, index) => {
        if (index === last)
            return line;
        const own = (from !== undefined && pieces[2 * from - 1]) || usual;
        // An empty line that ends with `\n` would be one line end with a `\r` before it.
        before = line === '' && before === '\r' && own === '\n' ? before : own;
        return line + before;
    });
    return new TextEncoder().encode(mark + text.join(''));
}
function mostFrequent(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    let most;
    for (const entry of counts)
        if (!most || entry[1] > most[1])
            most = entry;
    return most?.[0];
}


/***/ }),

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ flowText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Ue: () => (/* binding */ targetLine),
/* harmony export */   c: () => (/* binding */ writeMilestone),
/* harmony export */   g4: () => (/* binding */ writeFrontMatter),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
// How is front matter (VEP-282) written, when it is made from what a document says? What nobody knows is `TBD`, with what belongs there beside it.

/** Where the remarks begin, as in the template of VEP-282. */
const REMARKS = 26;
/** What YAML takes for something else than text, or for more than one word. */
const PLAIN = /^(?!(?:true|false|yes|no|on|off|null|tbd)$)[\p{L}][\p{L}\p{N} ()/,.'’+-]*$/iu;
/** The lines, with `---` before and after them. */
function writeFrontMatter(known) {
    const { series, title, number, isMeta, milestones } = known;
    const lines = [
        '---',
        title === undefined ? remark('title: TBD', 'a short, descriptive title') : `title: ${yamlText(title)}`,
        number === undefined
            ? remark(`${series.toLowerCase()}-number: TBD`, 'the number of the tracking issue')
            : `${series.toLowerCase()}-number: ${number}`,
        known.created === undefined
            ? remark('creation-date: TBD', 'the day of the first pull request, as "2026-03-04"')
            : `creation-date: "${known.created}"`,
        known.status === undefined
            ? remark('status: provisional', 'TBD: the owning SIG knows; implementable needs reviewers and approvers')
            : `status: ${known.status}`,
        '',
        ...people('authors', known.authors, 'logins, as "@ada"'),
        '',
        ...(known.owningSig === undefined
            ? [
                `# owning-sig: ${isMeta ? 'none owns a proposal about the process' : 'TBD, the SIG that decides on it'}`,
            ]
            : [`owning-sig: ${yamlText(known.owningSig)}`]),
        remark('participating-sigs: []', 'further SIGs that have to sign off'),
        '',
        ...people('reviewers', known.reviewers, 'named by the owning SIG'),
        ...people('approvers', known.approvers, 'named by the owning SIG'),
        '',
        ...(isMeta ? [] : gateAndStage(known)),
        ...(milestones && milestones.length > 0
            ? ['milestone:', ...milestones.map(writeMilestone)]
            : ['# milestone: none yet, or none that has a stage']),
        '---',
    ];
    return lines;
}
/** A target in the words of KubeVirt's template, without its bullet; `GA` is in capitals there. */
function targetLine(series, label, value) {
    const name = label === 'ga' ? 'GA' : label;
    return `This ${series} targets ${name} for version:${value === '' ? '' : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(value)}`}`;
}
function writeMilestone({ key, value, was }) {
    const line = `  ${key}: ${quoted(value)}`;
    return was === undefined ? line : remark(line, `was: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(was)}`);
}
/** A text as YAML reads it back: plain where it is plain. */
function yamlText(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return PLAIN.test(line) ? line : quoted(line);
}
/** The same inside `[…]` and `{…}`, where a comma ends a value. */
function flowText(text) {
    const plain = yamlText(text);
    return /^[^"].*,/.test(plain) ? quoted(plain) : plain;
}
/** Every JSON text is one of YAML, with what neither may hold as it stands written out. */
function quoted(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function gateAndStage({ featureGate, stage }) {
    return [
        featureGate === undefined
            ? remark('feature-gate: TBD', 'its name; without a gate leave this out and say why in the text')
            : `feature-gate: ${yamlText(featureGate)}`,
        stage === undefined
            ? remark('# stage: TBD', 'alpha, beta or ga: what is implemented now')
            : `stage: ${stage}`,
    ];
}
function people(key, names, what) {
    return [
        `${key}:`,
        ...(names.length > 0 ? names.map((name) => `  - ${quoted(name)}`) : [remark('  - TBD', what)]),
    ];
}
function remark(line, text) {
    return `${line.padEnd(REMARKS - 1)} # ${text}`;
}


/***/ }),

/***/ 5267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf)
/* harmony export */ });
// How does a draft differ from its source? A unified diff, as `git apply` takes it.
const CONTEXT = 3;
const NO_END = '\\ No newline at end of file';
/** The lines of the diff without line ends, headers first; none where nothing differs. Line ends themselves are not compared. */
function patchOf(path, source, draft) {
    const steps = stepsOf(source, draft);
    const changed = steps.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
    if (changed.length === 0)
        return [];
    const lines = [`--- a/${path}`, `+++ b/${path}`];
    for (let first = 0; first < changed.length;) {
        let last = first;
        while ((changed[last + 1] ?? Number.POSITIVE_INFINITY) - (changed[last] ?? 0) <= 2 * CONTEXT)
            last += 1;
        const start = Math.max(0, (changed[first] ?? 0) - CONTEXT);
        const end = Math.min(steps.length, (changed[last] ?? 0) + CONTEXT + 1);
        lines.push(...hunk(steps, start, end));
        first = last + 1;
    }
    return lines;
}
function hunk(steps, start, end) {
    const count = (part, sign) => part.filter((step) => step.sign === ' ' || step.sign === sign).length;
    const before = steps.slice(0, start);
    const own = steps.slice(start, end);
    const range = (sign) => {
        const length = count(own, sign);
        // A hunk without lines on one side names the line before it.
        return `${count(before, sign) + (length === 0 ? 0 : 1)},${length}`;
    };
    return [
        `@@ -${range('-')} +${range('+')} @@`,
        ...own.flatMap(({ sign, text, open }) => [`${sign}${text}`, ...(open ? [NO_END] : [])]),
    ];
}
function stepsOf(source, draft) {
    const old = linesOf(source.split('\n'));
    const now = linesOf(draft.map(({ text }) => text));
    const kept = longestRun(draft
        .slice(0, now.length)
        .flatMap(({ text, from }, index) => from !== undefined && from <= old.length && old[from - 1]?.text === text
        ? [{ index, from: from - 1 }]
        : [])
        .filter(({ index, from }) => now[index]?.open === old[from]?.open));
    const steps = [];
    let [left, right] = [0, 0];
    for (const { index, from } of [...kept, { index: now.length, from: old.length }]) {
        for (const line of old.slice(left, from))
            steps.push({ sign: '-', ...line });
        for (const line of now.slice(right, index))
            steps.push({ sign: '+', ...line });
        const both = now[index];
        if (both)
            steps.push({ sign: ' ', ...both });
        [left, right] = [from + 1, index + 1];
    }
    return steps;
}
function linesOf(texts) {
    const ends = texts.at(-1) === '';
    return (ends ? texts.slice(0, -1) : texts).map((text, index) => ({
        text,
        open: !ends && index === texts.length - 1,
    }));
}
/** The most lines that stand in one order in both: what a move carried along is told as taken away and added. */
function longestRun(lines) {
    /** For each length the line with the smallest origin that ends a run of that length. */
    const ends = [];
    const previous = [];
    lines.forEach(({ from }, at) => {
        let [low, high] = [0, ends.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((lines[ends[middle] ?? 0]?.from ?? 0) < from)
                low = middle + 1;
            else
                high = middle;
        }
        previous[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
        ends[low] = at;
    });
    const run = [];
    for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
        const line = lines[at];
        if (line)
            run.push(line);
    }
    return run.reverse();
}


/***/ }),

/***/ 7798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
// Which files are in an archive of a repository? The form that `git archive` writes: one folder, long paths in headers of their own.
const BLOCK = 512;
/**
 * Calls `take` for each file, one after the other, so that nobody has to hold all of them. Throws where the archive ends in the middle: half of the files
 * are not the files.
 */
function readTar(archive, take) {
    const decoder = new TextDecoder();
    const text = (from, length) => {
        const field = archive.subarray(from, from + length);
        const end = field.indexOf(0);
        return decoder.decode(end < 0 ? field : field.subarray(0, end));
    };
    let longPath;
    let at = 0;
    for (;;) {
        if (at + BLOCK > archive.length)
            throw new Error('the archive ends in the middle');
        // A block of zeros is the end.
        if (archive[at] === 0)
            return;
        const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
        const type = String.fromCharCode(archive[at + 156] ?? 0);
        const body = at + BLOCK;
        if (Number.isNaN(size) || body + size > archive.length)
            throw new Error('the archive ends in the middle');
        const bytes = archive.subarray(body, body + size);
        at = body + Math.ceil(size / BLOCK) * BLOCK;
        if (type === 'x' || type === 'g') {
            if (type === 'x')
                longPath = pathIn(decoder.decode(bytes)) ?? longPath;
            continue;
        }
        const prefix = text(body - BLOCK + 345, 155);
        const name = text(body - BLOCK, 100);
        const path = longPath ?? (prefix === '' ? name : `${prefix}/${name}`);
        longPath = undefined;
        if (type !== '0' && type !== '\0' && type !== '2')
            continue;
        take({ path: path.slice(path.indexOf('/') + 1), kind: type === '2' ? 'link' : 'file', bytes });
    }
}
/** Lines `length key=value`, where the length counts itself. */
function pathIn(text) {
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1];
}


/***/ })

};

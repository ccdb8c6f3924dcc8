// @ts-nocheck
// Generated from schemas/weekly-report.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { WeeklyReport } from './weekly-report.types.ts';

/** The keys that each object of the schema knows, by the place of the object in the schema. */
export const keys: Readonly<Record<string, readonly string[]>> = {
  "#": [
    "schema",
    "repository",
    "series",
    "server",
    "week",
    "begins",
    "ends",
    "generatedAt",
    "commit",
    "previous",
    "skippedWeeks",
    "current",
    "releases",
    "counts",
    "proposals",
    "sigs",
    "lag",
    "pending",
    "decisions",
    "exceptions",
    "debts",
    "cleanup",
    "errors",
    "sweep",
    "mailingList",
    "issue",
    "work"
  ],
  "#/properties/previous": [
    "week",
    "address"
  ],
  "#/properties/decisions": [
    "count",
    "medianDays",
    "longestDays"
  ],
  "#/properties/sweep": [
    "at",
    "isLate"
  ],
  "#/properties/issue": [
    "number",
    "address"
  ],
  "#/properties/work": [
    "due",
    "posted",
    "updated",
    "standing",
    "quiet",
    "carriedOver",
    "failed"
  ],
  "#/definitions/moment": [
    "day",
    "at"
  ],
  "#/definitions/release": [
    "name",
    "phase",
    "isCurrent",
    "enhancementFreeze",
    "codeFreeze",
    "branchCut",
    "ga",
    "candidates",
    "next",
    "problem"
  ],
  "#/definitions/release/properties/candidates/items": [
    "number",
    "day"
  ],
  "#/definitions/release/properties/next": [
    "what",
    "at",
    "days"
  ],
  "#/definitions/target": [
    "stage",
    "release"
  ],
  "#/definitions/source": [
    "from",
    "path",
    "line",
    "commit",
    "address"
  ],
  "#/definitions/party": [
    "kind",
    "sig",
    "logins"
  ],
  "#/definitions/contact": [
    "meetings",
    "mailingList"
  ],
  "#/definitions/contact/properties/meetings/items": [
    "day",
    "time",
    "zone",
    "url"
  ],
  "#/definitions/reason": [
    "id",
    "message",
    "address"
  ],
  "#/definitions/action": [
    "id",
    "message",
    "by",
    "until",
    "address"
  ],
  "#/definitions/wait": [
    "what",
    "for",
    "since",
    "days",
    "isOverdue",
    "address",
    "contact"
  ],
  "#/definitions/change": [
    "id",
    "message",
    "before",
    "after",
    "address"
  ],
  "#/definitions/pull": [
    "repository",
    "number",
    "title",
    "address",
    "role",
    "state",
    "base",
    "author",
    "openedAt",
    "mergedAt",
    "closedAt",
    "updatedAt",
    "labels",
    "requested",
    "review",
    "reviewedAt",
    "waitingFor",
    "waitingSince",
    "foundBy"
  ],
  "#/definitions/exception": [
    "proposal",
    "release",
    "freeze",
    "state",
    "until",
    "endsAt",
    "daysLeft",
    "by",
    "thread"
  ],
  "#/definitions/tracker": [
    "number",
    "address",
    "title",
    "state",
    "labels",
    "assignees",
    "closedBy",
    "isClosedByBot",
    "lastActivityAt",
    "isReadable"
  ],
  "#/definitions/quoted": [
    "by",
    "at",
    "text",
    "address",
    "as"
  ],
  "#/definitions/check": [
    "id",
    "state",
    "evidence",
    "address"
  ],
  "#/definitions/limit": [
    "stage",
    "since",
    "last",
    "isOver"
  ],
  "#/definitions/retarget": [
    "to",
    "reason"
  ],
  "#/definitions/signOff": [
    "pull",
    "state",
    "description",
    "missing"
  ],
  "#/definitions/acceptance": [
    "isAccepted",
    "releases",
    "since",
    "pull",
    "before",
    "source"
  ],
  "#/definitions/planning": [
    "decision",
    "isCommitted",
    "priority",
    "reviewers",
    "approvers"
  ],
  "#/definitions/checkIn": [
    "outcome",
    "address",
    "previousWeek",
    "isEdited"
  ],
  "#/definitions/proposal": [
    "number",
    "title",
    "address",
    "document",
    "series",
    "sig",
    "participating",
    "status",
    "stage",
    "featureGate",
    "targets",
    "target",
    "targetSource",
    "phase",
    "state",
    "reasons",
    "next",
    "waits",
    "changes",
    "pulls",
    "tracker",
    "exceptions",
    "tldr",
    "checks",
    "drift",
    "limit",
    "retarget",
    "signOff",
    "acceptance",
    "planning",
    "people",
    "checkIn",
    "previous"
  ],
  "#/definitions/proposal/properties/document": [
    "path",
    "address",
    "isMisplaced",
    "isMeta",
    "format"
  ],
  "#/definitions/proposal/properties/people": [
    "owners",
    "authors"
  ],
  "#/definitions/proposal/properties/previous": [
    "week",
    "state"
  ],
  "#/definitions/sig": [
    "name",
    "counts",
    "representatives",
    "lastActiveAt",
    "isActive",
    "isRequired",
    "contact",
    "waiting"
  ],
  "#/definitions/counts": [
    "on-track",
    "at-risk",
    "off-track",
    "no-activity",
    "needs-exception",
    "done",
    "dropped",
    "untracked"
  ],
  "#/definitions/lag": [
    "proposal",
    "sig",
    "repository",
    "pull",
    "title",
    "address",
    "days",
    "since",
    "for",
    "contact"
  ],
  "#/definitions/pending": [
    "pull",
    "title",
    "address",
    "author",
    "openedAt",
    "days",
    "isDraft",
    "proposals",
    "sig",
    "signOff",
    "review",
    "waitingFor"
  ],
  "#/definitions/cleanup": [
    "id",
    "tracker",
    "address",
    "message",
    "hint",
    "by"
  ],
  "#/definitions/debt": [
    "by",
    "items"
  ],
  "#/definitions/debt/properties/items/items": [
    "proposal",
    "message",
    "days",
    "address"
  ],
  "#/definitions/error": [
    "what",
    "number",
    "message",
    "hint",
    "path"
  ]
};

export const validate = validate10 as unknown as ValidateFunction<WeeklyReport>;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"weekly-report.schema.json","title":"WeeklyReport","description":"Where every proposal stands this week: what the report, the roadmap, the announcement and the planning page are written from. Text that is said to be from outside is as its author wrote it: escape it. Releases are `v1.10`, SIGs stand without `sig-`, instants are in UTC.","type":"object","additionalProperties":false,"required":["schema","repository","series","server","week","begins","ends","generatedAt","skippedWeeks","releases","counts","proposals","sigs","lag","pending","exceptions","debts","cleanup","errors","work"],"properties":{"schema":{"const":1},"repository":{"type":"string","description":"Of the proposals, `owner/name`."},"series":{"type":"string","description":"`VEP`"},"server":{"type":"string","description":"`https://github.com`","pattern":"^https?://"},"week":{"type":"string","description":"ISO week in which it begins, such as `2026-W53`.","pattern":"^\\d{4}-W\\d\\d$"},"begins":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"ends":{"type":"string","description":"The first instant of the next week.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"generatedAt":{"type":"string","description":"GitHub's time.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"commit":{"type":"string","description":"Of the default branch, at which the proposals were read."},"previous":{"title":"ReportBefore","description":"The report before this one.","type":"object","additionalProperties":false,"required":["week"],"properties":{"week":{"type":"string","pattern":"^\\d{4}-W\\d\\d$"},"address":{"type":"string","pattern":"^https?://"}}},"skippedWeeks":{"type":"array","items":{"type":"string","pattern":"^\\d{4}-W\\d\\d$"},"description":"Weeks since then that have no report."},"current":{"type":"string","description":"The release that the report is about first.","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},"releases":{"type":"array","items":{"$ref":"#/definitions/release"},"description":"Ascending."},"counts":{"$ref":"#/definitions/counts"},"proposals":{"type":"array","items":{"$ref":"#/definitions/proposal"},"description":"By number."},"sigs":{"type":"array","items":{"$ref":"#/definitions/sig"},"description":"By name."},"lag":{"type":"array","items":{"$ref":"#/definitions/lag"},"description":"The longest first."},"pending":{"type":"array","items":{"$ref":"#/definitions/pending"},"description":"The oldest first."},"decisions":{"title":"ReportDecisions","description":"How long pull requests to the proposals took that were decided in the last 90 days.","type":"object","additionalProperties":false,"required":["count","medianDays","longestDays"],"properties":{"count":{"type":"integer","minimum":0},"medianDays":{"type":"integer","minimum":0},"longestDays":{"type":"integer","minimum":0}}},"exceptions":{"type":"array","items":{"$ref":"#/definitions/exception"},"description":"Of releases that are not out."},"debts":{"type":"array","items":{"$ref":"#/definitions/debt"},"description":"Who owes what; the most first."},"cleanup":{"type":"array","items":{"$ref":"#/definitions/cleanup"}},"errors":{"type":"array","items":{"$ref":"#/definitions/error"}},"sweep":{"title":"ReportSweep","description":"When the gates last looked at all pull requests.","type":"object","additionalProperties":false,"required":["isLate"],"properties":{"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"isLate":{"type":"boolean","description":"More than two hours ago, or never: the schedule of the workflow may be off."}}},"mailingList":{"type":"string","description":"For announcements."},"issue":{"title":"ReportIssue","description":"The issue of this week.","type":"object","additionalProperties":false,"required":["number","address"],"properties":{"number":{"type":"integer","minimum":1},"address":{"type":"string","pattern":"^https?://"}}},"work":{"title":"ReportWork","description":"What was done about the check-ins of this week.","type":"object","additionalProperties":false,"required":["due","posted","updated","standing","quiet","carriedOver","failed"],"properties":{"due":{"type":"integer","minimum":0},"posted":{"type":"integer","minimum":0},"updated":{"type":"integer","minimum":0},"standing":{"type":"integer","minimum":0},"quiet":{"type":"integer","minimum":0},"carriedOver":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0}}}},"definitions":{"state":{"title":"ReportState","description":"Whether a proposal reaches its target as things stand. `dropped`: deferred, rejected, withdrawn or replaced; `untracked`: it aims at no release that is under way. Both get no check-in.","enum":["on-track","at-risk","off-track","no-activity","needs-exception","done","dropped","untracked"]},"phase":{"title":"ReportPhase","description":"`planning` until the enhancement freeze, `implementation` until code freeze, `stabilisation` until the release is out. `unscheduled`: no dates are known.","enum":["planning","implementation","stabilisation","released","unscheduled"]},"stage":{"title":"ReportStage","enum":["alpha","beta","ga"]},"login":{"title":"ReportLogin","type":"string","description":"A login of GitHub, without `@`.","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"},"moment":{"title":"ReportMoment","description":"A day of the schedule, and the instant that it means.","type":"object","additionalProperties":false,"required":["day","at"],"properties":{"day":{"type":"string","description":"As published.","pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"at":{"type":"string","description":"In UTC: a freeze begins when its day has ended, a release is out from its day's first instant.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}}},"release":{"title":"ReportRelease","description":"A release that proposals aim at, with its dates.","type":"object","additionalProperties":false,"required":["name","phase","isCurrent"],"properties":{"name":{"type":"string","description":"`v1.10`","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},"phase":{"$ref":"#/definitions/phase"},"isCurrent":{"type":"boolean","description":"The release that the report is about first: the next one that is not out."},"enhancementFreeze":{"$ref":"#/definitions/moment"},"codeFreeze":{"$ref":"#/definitions/moment"},"branchCut":{"$ref":"#/definitions/moment"},"ga":{"$ref":"#/definitions/moment"},"candidates":{"type":"array","items":{"title":"ReportCandidate","type":"object","additionalProperties":false,"required":["number","day"],"properties":{"number":{"type":"integer","description":"Of the release candidate."},"day":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$"}}},"description":"Published release candidates."},"next":{"title":"ReportDeadline","description":"What comes next, and in how many days.","type":"object","additionalProperties":false,"required":["what","at","days"],"properties":{"what":{"enum":["enhancement freeze","code freeze","branch cut","release"]},"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"days":{"type":"integer","description":"Whole days that are left."}}},"problem":{"type":"string","description":"Why its dates are not known."}}},"target":{"title":"ReportTarget","description":"A stage that is to be reached in a release.","type":"object","additionalProperties":false,"required":["stage","release"],"properties":{"stage":{"anyOf":[{"$ref":"#/definitions/stage"},{"const":"none","description":"The line names no stage."}]},"release":{"type":"string","pattern":"^v\\d{1,4}\\.\\d{1,4}$"}}},"source":{"title":"ReportSource","description":"Where a fact stands, so that whoever doubts it can look.","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"enum":["front-matter","target-lines","tracker","label","path","none"],"description":"The proposal comes before the tracker, the tracker before the label."},"path":{"type":"string","description":"Of the document, in the repository."},"line":{"type":"integer","description":"In it.","minimum":1},"commit":{"type":"string","description":"At which it was read."},"address":{"type":"string","description":"To look at.","pattern":"^https?://"}}},"party":{"title":"ReportParty","description":"Who is to act: people, a SIG as a whole, or an office.","type":"object","additionalProperties":false,"required":["kind","logins"],"properties":{"kind":{"enum":["owner","author","reviewers","sig","release-team","maintainers"]},"sig":{"type":"string","description":"Of a SIG, without `sig-`."},"logins":{"type":"array","items":{"$ref":"#/definitions/login"},"description":"Who of it can act; empty where nobody is known."}}},"contact":{"title":"ReportContact","description":"Where a SIG meets and is written to, from `sigs.yaml`.","type":"object","additionalProperties":false,"required":["meetings"],"properties":{"meetings":{"type":"array","items":{"title":"ReportMeeting","type":"object","additionalProperties":false,"required":["day","time","zone","url"],"properties":{"day":{"type":"string","description":"Such as `Wednesday`."},"time":{"type":"string","description":"As written."},"zone":{"type":"string","description":"As written."},"url":{"type":"string","description":"As written; may be empty."}}}},"mailingList":{"type":"string","description":"As written."}}},"reason":{"title":"ReportReason","description":"Why the state is what it is.","type":"object","additionalProperties":false,"required":["id","message"],"properties":{"id":{"type":"string","description":"A stable name of the kind of reason: `no-pull-request`."},"message":{"type":"string","description":"One sentence for people."},"address":{"type":"string","description":"What it is about.","pattern":"^https?://"}}},"action":{"title":"ReportAction","description":"The one thing to do next.","type":"object","additionalProperties":false,"required":["id","message","by"],"properties":{"id":{"type":"string","description":"A stable name of the kind of action."},"message":{"type":"string","description":"One sentence for people, without who does it."},"by":{"$ref":"#/definitions/party"},"until":{"$ref":"#/definitions/moment"},"address":{"type":"string","description":"Where to do it.","pattern":"^https?://"}}},"wait":{"title":"ReportWait","description":"Somebody is waited for.","type":"object","additionalProperties":false,"required":["what","for","since","days","isOverdue"],"properties":{"what":{"enum":["review","changes","sign-off","merge","answer"]},"for":{"$ref":"#/definitions/party"},"since":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"days":{"type":"integer","description":"Whole days.","minimum":0},"isOverdue":{"type":"boolean","description":"For more than seven days (W-4)."},"address":{"type":"string","description":"The pull request, or the tracker.","pattern":"^https?://"},"contact":{"$ref":"#/definitions/contact"}}},"change":{"title":"ReportChange","description":"What is different from the last look.","type":"object","additionalProperties":false,"required":["id","message"],"properties":{"id":{"enum":["new","state","stage","status","target","pull-opened","pull-merged","pull-closed","pull-reviewed","document","exception","tracker","sign-off"]},"message":{"type":"string","description":"One sentence for people."},"before":{"type":"string","description":"What it was."},"after":{"type":"string","description":"What it is."},"address":{"type":"string","pattern":"^https?://"}}},"pull":{"title":"ReportPull","description":"A pull request that belongs to a proposal.","type":"object","additionalProperties":false,"required":["repository","number","title","address","role","state","base"],"properties":{"repository":{"type":"string","description":"`owner/name`"},"number":{"type":"integer","minimum":1},"title":{"type":"string","description":"As written: text from outside."},"address":{"type":"string","pattern":"^https?://"},"role":{"enum":["proposal","implementation","documentation","bug"]},"state":{"enum":["open","draft","merged","closed"]},"base":{"type":"string","description":"The branch that it goes into."},"author":{"$ref":"#/definitions/login"},"openedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"mergedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"closedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"updatedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"labels":{"type":"array","items":{"type":"string"},"description":"As far as they were read."},"requested":{"type":"array","items":{"$ref":"#/definitions/login"},"description":"Whose review is asked for."},"review":{"enum":["none","commented","changes-requested","approved"],"description":"The last word of its reviewers."},"reviewedAt":{"type":"string","description":"Of the last review by somebody else than its author.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"waitingFor":{"$ref":"#/definitions/party"},"waitingSince":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"foundBy":{"type":"array","items":{"enum":["reference","tracker","title","body","branch","memory"]},"description":"How it is known that it belongs here."}}},"exception":{"title":"ReportException","description":"Leave to go on after a freeze, or a request for it.","type":"object","additionalProperties":false,"required":["proposal","release","freeze","state","thread"],"properties":{"proposal":{"type":"integer","minimum":1},"release":{"type":"string","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},"freeze":{"enum":["enhancement","code"]},"state":{"enum":["granted","over","denied","open","unauthorized"],"description":"`unauthorized`: granted by somebody who may not."},"until":{"type":"string","description":"Its last day.","pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"endsAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"daysLeft":{"type":"integer","description":"Of a granted one."},"by":{"$ref":"#/definitions/login"},"thread":{"type":"string","description":"The request on the mailing list.","pattern":"^https?://"}}},"tracker":{"title":"ReportTracker","description":"The tracking issue.","type":"object","additionalProperties":false,"required":["number","address","title","state","labels"],"properties":{"number":{"type":"integer","minimum":1},"address":{"type":"string","pattern":"^https?://"},"title":{"type":"string","description":"As written."},"state":{"enum":["open","closed"]},"labels":{"type":"array","items":{"type":"string"}},"assignees":{"type":"array","items":{"$ref":"#/definitions/login"}},"closedBy":{"$ref":"#/definitions/login"},"isClosedByBot":{"type":"boolean","description":"A lifecycle bot closed it (W-9)."},"lastActivityAt":{"type":"string","description":"Of a person: a comment, or a pull request that names it.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"isReadable":{"type":"boolean","description":"False where its text could not be read as a tracker."}}},"quoted":{"title":"ReportQuotation","description":"What somebody answered to a check-in, behind `TL;DR:`.","type":"object","additionalProperties":false,"required":["by","at","text","address","as"],"properties":{"by":{"$ref":"#/definitions/login"},"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"text":{"type":"string","description":"Text from outside: at most 500 characters."},"address":{"type":"string","pattern":"^https?://"},"as":{"enum":["owner","approver","release-team","maintainer"]}}},"check":{"title":"ReportCheck","description":"One of the SIG's five points after code freeze (W-5).","type":"object","additionalProperties":false,"required":["id","state","evidence"],"properties":{"id":{"enum":["pulls-merged","docs-merged","as-proposed","bugs-and-feedback","tracker-complete"]},"state":{"enum":["yes","no","unknown"]},"evidence":{"type":"string","description":"What says so, in one sentence."},"address":{"type":"string","pattern":"^https?://"}}},"limit":{"title":"ReportStageLimit","description":"Alpha lasts at most two releases, beta three (P-7).","type":"object","additionalProperties":false,"required":["stage","since","last","isOver"],"properties":{"stage":{"$ref":"#/definitions/stage"},"since":{"type":"string","description":"In which the stage was reached.","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},"last":{"type":"string","description":"The last in which it may still be at this stage.","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},"isOver":{"type":"boolean","description":"The release that is planned is later than that."}}},"retarget":{"title":"ReportRetarget","description":"The proposal to move on or to give up (W-3).","type":"object","additionalProperties":false,"required":["to","reason"],"properties":{"to":{"anyOf":[{"type":"string","description":"The next release.","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},{"const":"rejected"}]},"reason":{"type":"string","description":"One sentence."}}},"signOff":{"title":"ReportSignOff","description":"What the gate says of the pull request that would make it accepted.","type":"object","additionalProperties":false,"required":["pull","state"],"properties":{"pull":{"type":"integer","minimum":1},"state":{"enum":["success","pending","failure","error","none"]},"description":{"type":"string","description":"As the gate wrote it."},"missing":{"type":"array","items":{"type":"string"},"description":"SIGs that it waits for, where its words say so."}}},"acceptance":{"title":"ReportAcceptance","description":"Whether it is accepted for a release: its document on the default branch targets the release, and is not provisional, deferred or given up. That is no promise that it will be in it.","type":"object","additionalProperties":false,"required":["isAccepted","releases"],"properties":{"isAccepted":{"type":"boolean","description":"For the release that it aims at now."},"releases":{"type":"array","items":{"$ref":"#/definitions/target"},"description":"Everything that it is accepted for."},"since":{"type":"string","description":"When the pull request was merged that set it, as far as it is known.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"pull":{"type":"integer","description":"That pull request.","minimum":1},"before":{"type":"array","items":{"$ref":"#/definitions/target"},"description":"The same at the last look; none where nobody looked before."},"source":{"$ref":"#/definitions/source"}}},"planning":{"title":"ReportPlanning","description":"What a SIG has to know before it commits itself (W-10).","type":"object","additionalProperties":false,"required":["decision","reviewers","approvers"],"properties":{"decision":{"enum":["tracked","not-tracked","undecided"],"description":"Of the owner: a target for the release with a commitment, a target taken back, or neither."},"isCommitted":{"type":"boolean","description":"The owner said that it will be implemented before code freeze."},"priority":{"type":"string","description":"As its label says it: `priority/high`."},"reviewers":{"type":"array","items":{"type":"string"},"description":"As named in the proposal or on the tracker."},"approvers":{"type":"array","items":{"type":"string"},"description":"The same."}}},"checkIn":{"title":"ReportCheckIn","description":"What became of this week's check-in.","type":"object","additionalProperties":false,"required":["outcome"],"properties":{"outcome":{"enum":["posted","updated","stands","quiet","carried-over","deleted","failed","none"],"description":"`carried-over`: it does not fit into an hour's limit, and follows; `deleted`: somebody took it away this week, and it is not said again."},"address":{"type":"string","pattern":"^https?://"},"previousWeek":{"type":"string","description":"Of the one before.","pattern":"^\\d{4}-W\\d\\d$"},"isEdited":{"type":"boolean","description":"Somebody edited it."}}},"proposal":{"title":"ReportProposal","description":"One proposal as it stands.","type":"object","additionalProperties":false,"required":["number","title","address","participating","targets","state","reasons","waits","changes","pulls","drift","acceptance","planning","exceptions","people","checkIn"],"properties":{"number":{"type":"integer","minimum":1},"title":{"type":"string","description":"From the document, else the tracker. Text from outside."},"address":{"type":"string","description":"Of the tracker, else of the document.","pattern":"^https?://"},"document":{"title":"ReportDocument","description":"The proposal itself on the default branch; none where it is not merged.","type":"object","additionalProperties":false,"required":["path","address"],"properties":{"path":{"type":"string"},"address":{"type":"string","pattern":"^https?://"},"isMisplaced":{"type":"boolean","description":"It is not where proposals are."},"isMeta":{"type":"boolean","description":"It is about the process."},"format":{"enum":["front-matter","target-lines","none"]}}},"series":{"type":"string","description":"`VEP`"},"sig":{"type":"string","description":"The owner, without `sig-`; none where nobody knows."},"participating":{"type":"array","items":{"type":"string"},"description":"Other SIGs, without `sig-`."},"status":{"type":"string","description":"`implementable`; none where the document does not say."},"stage":{"$ref":"#/definitions/stage"},"featureGate":{"type":"string","description":"As written."},"targets":{"type":"array","items":{"$ref":"#/definitions/target"},"description":"Of the document; else what the tracker wishes."},"target":{"$ref":"#/definitions/target"},"targetSource":{"$ref":"#/definitions/source"},"phase":{"$ref":"#/definitions/phase"},"state":{"$ref":"#/definitions/state"},"reasons":{"type":"array","items":{"$ref":"#/definitions/reason"},"description":"The first weighs most."},"next":{"$ref":"#/definitions/action"},"waits":{"type":"array","items":{"$ref":"#/definitions/wait"},"description":"The longest first."},"changes":{"type":"array","items":{"$ref":"#/definitions/change"},"description":"Since the last look."},"pulls":{"type":"array","items":{"$ref":"#/definitions/pull"},"description":"Newest first."},"tracker":{"$ref":"#/definitions/tracker"},"exceptions":{"type":"array","items":{"$ref":"#/definitions/exception"}},"tldr":{"$ref":"#/definitions/quoted"},"checks":{"type":"array","items":{"$ref":"#/definitions/check"},"description":"After code freeze."},"drift":{"type":"array","items":{"$ref":"#/definitions/reason"},"description":"Where proposal, tracker, labels and code disagree."},"limit":{"$ref":"#/definitions/limit"},"retarget":{"$ref":"#/definitions/retarget"},"signOff":{"$ref":"#/definitions/signOff"},"acceptance":{"$ref":"#/definitions/acceptance"},"planning":{"$ref":"#/definitions/planning"},"people":{"title":"ReportPeople","description":"Who is who.","type":"object","additionalProperties":false,"required":["owners","authors"],"properties":{"owners":{"type":"array","items":{"$ref":"#/definitions/login"},"description":"Assignees and the primary contact of the tracker, else its author."},"authors":{"type":"array","items":{"$ref":"#/definitions/login"}}}},"checkIn":{"$ref":"#/definitions/checkIn"},"previous":{"title":"ReportPrevious","description":"The last look.","type":"object","additionalProperties":false,"required":["week","state"],"properties":{"week":{"type":"string","pattern":"^\\d{4}-W\\d\\d$"},"state":{"$ref":"#/definitions/state"}}}}},"sig":{"title":"ReportSig","description":"A SIG with what it owns.","type":"object","additionalProperties":false,"required":["name","counts","representatives","isActive","waiting"],"properties":{"name":{"type":"string","description":"Without `sig-`; `none` for proposals that nobody owns."},"counts":{"$ref":"#/definitions/counts"},"representatives":{"type":"array","items":{"$ref":"#/definitions/login"}},"lastActiveAt":{"type":"string","description":"The last review or comment of a representative on a proposal or its code.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"isActive":{"type":"boolean","description":"One of them said something within four weeks (W-4)."},"isRequired":{"type":"boolean","description":"It signs off every proposal."},"contact":{"$ref":"#/definitions/contact"},"waiting":{"type":"integer","description":"Reviews that wait for it for more than seven days.","minimum":0}}},"counts":{"title":"ReportCounts","description":"Proposals by state.","type":"object","additionalProperties":false,"properties":{"on-track":{"type":"integer","minimum":0},"at-risk":{"type":"integer","minimum":0},"off-track":{"type":"integer","minimum":0},"no-activity":{"type":"integer","minimum":0},"needs-exception":{"type":"integer","minimum":0},"done":{"type":"integer","minimum":0},"dropped":{"type":"integer","minimum":0},"untracked":{"type":"integer","minimum":0}}},"lag":{"title":"ReportLag","description":"A review that is waited for longer than seven days.","type":"object","additionalProperties":false,"required":["repository","pull","title","address","days","since","for"],"properties":{"proposal":{"type":"integer","minimum":1},"sig":{"type":"string","description":"Without `sig-`."},"repository":{"type":"string","description":"`owner/name`"},"pull":{"type":"integer","minimum":1},"title":{"type":"string","description":"As written."},"address":{"type":"string","pattern":"^https?://"},"days":{"type":"integer","minimum":0},"since":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"for":{"$ref":"#/definitions/party"},"contact":{"$ref":"#/definitions/contact"}}},"pending":{"title":"ReportPending","description":"An open pull request to the proposals that has no decision.","type":"object","additionalProperties":false,"required":["pull","title","address","days","openedAt","isDraft","proposals"],"properties":{"pull":{"type":"integer","minimum":1},"title":{"type":"string","description":"As written."},"address":{"type":"string","pattern":"^https?://"},"author":{"$ref":"#/definitions/login"},"openedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"days":{"type":"integer","description":"Since it was opened.","minimum":0},"isDraft":{"type":"boolean","description":"Its author says that it is not ready."},"proposals":{"type":"array","items":{"type":"integer","minimum":1},"description":"That it names."},"sig":{"type":"string","description":"Without `sig-`."},"signOff":{"$ref":"#/definitions/signOff"},"review":{"enum":["none","commented","changes-requested","approved"]},"waitingFor":{"$ref":"#/definitions/party"}}},"cleanup":{"title":"ReportCleanUp","description":"Something to put right on a tracker.","type":"object","additionalProperties":false,"required":["id","tracker","address","message","hint"],"properties":{"id":{"type":"string","description":"A stable name of the kind: `closed-by-bot`."},"tracker":{"type":"integer","minimum":1},"address":{"type":"string","pattern":"^https?://"},"message":{"type":"string","description":"What is found."},"hint":{"type":"string","description":"What to do, and who can."},"by":{"$ref":"#/definitions/party"}}},"debt":{"title":"ReportDebt","description":"What one person or SIG is waited for.","type":"object","additionalProperties":false,"required":["by","items"],"properties":{"by":{"$ref":"#/definitions/party"},"items":{"type":"array","items":{"title":"ReportDebtItem","type":"object","additionalProperties":false,"required":["proposal","message"],"properties":{"proposal":{"type":"integer","minimum":1},"message":{"type":"string"},"days":{"type":"integer","minimum":0},"address":{"type":"string","pattern":"^https?://"}}}}}},"error":{"title":"ReportError","description":"Something that could not be read or said.","type":"object","additionalProperties":false,"required":["what","message","hint"],"properties":{"what":{"type":"string","description":"`check-in`, `tracker`, `proposal`, `schedule`, `people`, `exceptions`, `report` or `pulls`."},"number":{"type":"integer","description":"Of the tracker or proposal.","minimum":1},"message":{"type":"string"},"hint":{"type":"string","description":"What to do, and who can."},"path":{"type":"string"}}}}};
const schema18 = {"title":"ReportCounts","description":"Proposals by state.","type":"object","additionalProperties":false,"properties":{"on-track":{"type":"integer","minimum":0},"at-risk":{"type":"integer","minimum":0},"off-track":{"type":"integer","minimum":0},"no-activity":{"type":"integer","minimum":0},"needs-exception":{"type":"integer","minimum":0},"done":{"type":"integer","minimum":0},"dropped":{"type":"integer","minimum":0},"untracked":{"type":"integer","minimum":0}}};
const schema68 = {"title":"ReportError","description":"Something that could not be read or said.","type":"object","additionalProperties":false,"required":["what","message","hint"],"properties":{"what":{"type":"string","description":"`check-in`, `tracker`, `proposal`, `schedule`, `people`, `exceptions`, `report` or `pulls`."},"number":{"type":"integer","description":"Of the tracker or proposal.","minimum":1},"message":{"type":"string"},"hint":{"type":"string","description":"What to do, and who can."},"path":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^https?://", "u");
const pattern1 = new RegExp("^\\d{4}-W\\d\\d$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$", "u");
const pattern8 = new RegExp("^v\\d{1,4}\\.\\d{1,4}$", "u");
const schema12 = {"title":"ReportRelease","description":"A release that proposals aim at, with its dates.","type":"object","additionalProperties":false,"required":["name","phase","isCurrent"],"properties":{"name":{"type":"string","description":"`v1.10`","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},"phase":{"$ref":"#/definitions/phase"},"isCurrent":{"type":"boolean","description":"The release that the report is about first: the next one that is not out."},"enhancementFreeze":{"$ref":"#/definitions/moment"},"codeFreeze":{"$ref":"#/definitions/moment"},"branchCut":{"$ref":"#/definitions/moment"},"ga":{"$ref":"#/definitions/moment"},"candidates":{"type":"array","items":{"title":"ReportCandidate","type":"object","additionalProperties":false,"required":["number","day"],"properties":{"number":{"type":"integer","description":"Of the release candidate."},"day":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$"}}},"description":"Published release candidates."},"next":{"title":"ReportDeadline","description":"What comes next, and in how many days.","type":"object","additionalProperties":false,"required":["what","at","days"],"properties":{"what":{"enum":["enhancement freeze","code freeze","branch cut","release"]},"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"days":{"type":"integer","description":"Whole days that are left."}}},"problem":{"type":"string","description":"Why its dates are not known."}}};
const schema13 = {"title":"ReportPhase","description":"`planning` until the enhancement freeze, `implementation` until code freeze, `stabilisation` until the release is out. `unscheduled`: no dates are known.","enum":["planning","implementation","stabilisation","released","unscheduled"]};
const schema14 = {"title":"ReportMoment","description":"A day of the schedule, and the instant that it means.","type":"object","additionalProperties":false,"required":["day","at"],"properties":{"day":{"type":"string","description":"As published.","pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"at":{"type":"string","description":"In UTC: a freeze begins when its day has ended, a release is out from its day's first instant.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}}};
const pattern10 = new RegExp("^\\d{4}-\\d\\d-\\d\\d$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.phase === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phase"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.isCurrent === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isCurrent"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^v\\d{1,4}\\.\\d{1,4}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.phase !== undefined){
let data1 = data.phase;
if(!(((((data1 === "planning") || (data1 === "implementation")) || (data1 === "stabilisation")) || (data1 === "released")) || (data1 === "unscheduled"))){
const err6 = {instancePath:instancePath+"/phase",schemaPath:"#/definitions/phase/enum",keyword:"enum",params:{allowedValues: schema13.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isCurrent !== undefined){
if(typeof data.isCurrent !== "boolean"){
const err7 = {instancePath:instancePath+"/isCurrent",schemaPath:"#/properties/isCurrent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.enhancementFreeze !== undefined){
let data3 = data.enhancementFreeze;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.day === undefined){
const err8 = {instancePath:instancePath+"/enhancementFreeze",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.at === undefined){
const err9 = {instancePath:instancePath+"/enhancementFreeze",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "day") || (key1 === "at"))){
const err10 = {instancePath:instancePath+"/enhancementFreeze",schemaPath:"#/definitions/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.day !== undefined){
let data4 = data3.day;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err11 = {instancePath:instancePath+"/enhancementFreeze/day",schemaPath:"#/definitions/moment/properties/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/enhancementFreeze/day",schemaPath:"#/definitions/moment/properties/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.at !== undefined){
let data5 = data3.at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err13 = {instancePath:instancePath+"/enhancementFreeze/at",schemaPath:"#/definitions/moment/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/enhancementFreeze/at",schemaPath:"#/definitions/moment/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/enhancementFreeze",schemaPath:"#/definitions/moment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.codeFreeze !== undefined){
let data6 = data.codeFreeze;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.day === undefined){
const err16 = {instancePath:instancePath+"/codeFreeze",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.at === undefined){
const err17 = {instancePath:instancePath+"/codeFreeze",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "day") || (key2 === "at"))){
const err18 = {instancePath:instancePath+"/codeFreeze",schemaPath:"#/definitions/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.day !== undefined){
let data7 = data6.day;
if(typeof data7 === "string"){
if(!pattern10.test(data7)){
const err19 = {instancePath:instancePath+"/codeFreeze/day",schemaPath:"#/definitions/moment/properties/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/codeFreeze/day",schemaPath:"#/definitions/moment/properties/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.at !== undefined){
let data8 = data6.at;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
const err21 = {instancePath:instancePath+"/codeFreeze/at",schemaPath:"#/definitions/moment/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/codeFreeze/at",schemaPath:"#/definitions/moment/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/codeFreeze",schemaPath:"#/definitions/moment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.branchCut !== undefined){
let data9 = data.branchCut;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.day === undefined){
const err24 = {instancePath:instancePath+"/branchCut",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.at === undefined){
const err25 = {instancePath:instancePath+"/branchCut",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "day") || (key3 === "at"))){
const err26 = {instancePath:instancePath+"/branchCut",schemaPath:"#/definitions/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.day !== undefined){
let data10 = data9.day;
if(typeof data10 === "string"){
if(!pattern10.test(data10)){
const err27 = {instancePath:instancePath+"/branchCut/day",schemaPath:"#/definitions/moment/properties/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/branchCut/day",schemaPath:"#/definitions/moment/properties/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.at !== undefined){
let data11 = data9.at;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err29 = {instancePath:instancePath+"/branchCut/at",schemaPath:"#/definitions/moment/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/branchCut/at",schemaPath:"#/definitions/moment/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/branchCut",schemaPath:"#/definitions/moment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ga !== undefined){
let data12 = data.ga;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.day === undefined){
const err32 = {instancePath:instancePath+"/ga",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.at === undefined){
const err33 = {instancePath:instancePath+"/ga",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 in data12){
if(!((key4 === "day") || (key4 === "at"))){
const err34 = {instancePath:instancePath+"/ga",schemaPath:"#/definitions/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.day !== undefined){
let data13 = data12.day;
if(typeof data13 === "string"){
if(!pattern10.test(data13)){
const err35 = {instancePath:instancePath+"/ga/day",schemaPath:"#/definitions/moment/properties/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/ga/day",schemaPath:"#/definitions/moment/properties/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.at !== undefined){
let data14 = data12.at;
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
const err37 = {instancePath:instancePath+"/ga/at",schemaPath:"#/definitions/moment/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/ga/at",schemaPath:"#/definitions/moment/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/ga",schemaPath:"#/definitions/moment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.candidates !== undefined){
let data15 = data.candidates;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.number === undefined){
const err40 = {instancePath:instancePath+"/candidates/" + i0,schemaPath:"#/properties/candidates/items/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16.day === undefined){
const err41 = {instancePath:instancePath+"/candidates/" + i0,schemaPath:"#/properties/candidates/items/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 in data16){
if(!((key5 === "number") || (key5 === "day"))){
const err42 = {instancePath:instancePath+"/candidates/" + i0,schemaPath:"#/properties/candidates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.number !== undefined){
let data17 = data16.number;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err43 = {instancePath:instancePath+"/candidates/" + i0+"/number",schemaPath:"#/properties/candidates/items/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.day !== undefined){
let data18 = data16.day;
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
const err44 = {instancePath:instancePath+"/candidates/" + i0+"/day",schemaPath:"#/properties/candidates/items/properties/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/candidates/" + i0+"/day",schemaPath:"#/properties/candidates/items/properties/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/candidates/" + i0,schemaPath:"#/properties/candidates/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.next !== undefined){
let data19 = data.next;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.what === undefined){
const err48 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/required",keyword:"required",params:{missingProperty: "what"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data19.at === undefined){
const err49 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data19.days === undefined){
const err50 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key6 in data19){
if(!(((key6 === "what") || (key6 === "at")) || (key6 === "days"))){
const err51 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.what !== undefined){
let data20 = data19.what;
if(!((((data20 === "enhancement freeze") || (data20 === "code freeze")) || (data20 === "branch cut")) || (data20 === "release"))){
const err52 = {instancePath:instancePath+"/next/what",schemaPath:"#/properties/next/properties/what/enum",keyword:"enum",params:{allowedValues: schema12.properties.next.properties.what.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.at !== undefined){
let data21 = data19.at;
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
const err53 = {instancePath:instancePath+"/next/at",schemaPath:"#/properties/next/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/next/at",schemaPath:"#/properties/next/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data19.days !== undefined){
let data22 = data19.days;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err55 = {instancePath:instancePath+"/next/days",schemaPath:"#/properties/next/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.problem !== undefined){
if(typeof data.problem !== "string"){
const err57 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema19 = {"title":"ReportProposal","description":"One proposal as it stands.","type":"object","additionalProperties":false,"required":["number","title","address","participating","targets","state","reasons","waits","changes","pulls","drift","acceptance","planning","exceptions","people","checkIn"],"properties":{"number":{"type":"integer","minimum":1},"title":{"type":"string","description":"From the document, else the tracker. Text from outside."},"address":{"type":"string","description":"Of the tracker, else of the document.","pattern":"^https?://"},"document":{"title":"ReportDocument","description":"The proposal itself on the default branch; none where it is not merged.","type":"object","additionalProperties":false,"required":["path","address"],"properties":{"path":{"type":"string"},"address":{"type":"string","pattern":"^https?://"},"isMisplaced":{"type":"boolean","description":"It is not where proposals are."},"isMeta":{"type":"boolean","description":"It is about the process."},"format":{"enum":["front-matter","target-lines","none"]}}},"series":{"type":"string","description":"`VEP`"},"sig":{"type":"string","description":"The owner, without `sig-`; none where nobody knows."},"participating":{"type":"array","items":{"type":"string"},"description":"Other SIGs, without `sig-`."},"status":{"type":"string","description":"`implementable`; none where the document does not say."},"stage":{"$ref":"#/definitions/stage"},"featureGate":{"type":"string","description":"As written."},"targets":{"type":"array","items":{"$ref":"#/definitions/target"},"description":"Of the document; else what the tracker wishes."},"target":{"$ref":"#/definitions/target"},"targetSource":{"$ref":"#/definitions/source"},"phase":{"$ref":"#/definitions/phase"},"state":{"$ref":"#/definitions/state"},"reasons":{"type":"array","items":{"$ref":"#/definitions/reason"},"description":"The first weighs most."},"next":{"$ref":"#/definitions/action"},"waits":{"type":"array","items":{"$ref":"#/definitions/wait"},"description":"The longest first."},"changes":{"type":"array","items":{"$ref":"#/definitions/change"},"description":"Since the last look."},"pulls":{"type":"array","items":{"$ref":"#/definitions/pull"},"description":"Newest first."},"tracker":{"$ref":"#/definitions/tracker"},"exceptions":{"type":"array","items":{"$ref":"#/definitions/exception"}},"tldr":{"$ref":"#/definitions/quoted"},"checks":{"type":"array","items":{"$ref":"#/definitions/check"},"description":"After code freeze."},"drift":{"type":"array","items":{"$ref":"#/definitions/reason"},"description":"Where proposal, tracker, labels and code disagree."},"limit":{"$ref":"#/definitions/limit"},"retarget":{"$ref":"#/definitions/retarget"},"signOff":{"$ref":"#/definitions/signOff"},"acceptance":{"$ref":"#/definitions/acceptance"},"planning":{"$ref":"#/definitions/planning"},"people":{"title":"ReportPeople","description":"Who is who.","type":"object","additionalProperties":false,"required":["owners","authors"],"properties":{"owners":{"type":"array","items":{"$ref":"#/definitions/login"},"description":"Assignees and the primary contact of the tracker, else its author."},"authors":{"type":"array","items":{"$ref":"#/definitions/login"}}}},"checkIn":{"$ref":"#/definitions/checkIn"},"previous":{"title":"ReportPrevious","description":"The last look.","type":"object","additionalProperties":false,"required":["week","state"],"properties":{"week":{"type":"string","pattern":"^\\d{4}-W\\d\\d$"},"state":{"$ref":"#/definitions/state"}}}}};
const schema20 = {"title":"ReportStage","enum":["alpha","beta","ga"]};
const schema23 = {"title":"ReportSource","description":"Where a fact stands, so that whoever doubts it can look.","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"enum":["front-matter","target-lines","tracker","label","path","none"],"description":"The proposal comes before the tracker, the tracker before the label."},"path":{"type":"string","description":"Of the document, in the repository."},"line":{"type":"integer","description":"In it.","minimum":1},"commit":{"type":"string","description":"At which it was read."},"address":{"type":"string","description":"To look at.","pattern":"^https?://"}}};
const schema25 = {"title":"ReportState","description":"Whether a proposal reaches its target as things stand. `dropped`: deferred, rejected, withdrawn or replaced; `untracked`: it aims at no release that is under way. Both get no check-in.","enum":["on-track","at-risk","off-track","no-activity","needs-exception","done","dropped","untracked"]};
const schema26 = {"title":"ReportReason","description":"Why the state is what it is.","type":"object","additionalProperties":false,"required":["id","message"],"properties":{"id":{"type":"string","description":"A stable name of the kind of reason: `no-pull-request`."},"message":{"type":"string","description":"One sentence for people."},"address":{"type":"string","description":"What it is about.","pattern":"^https?://"}}};
const schema33 = {"title":"ReportChange","description":"What is different from the last look.","type":"object","additionalProperties":false,"required":["id","message"],"properties":{"id":{"enum":["new","state","stage","status","target","pull-opened","pull-merged","pull-closed","pull-reviewed","document","exception","tracker","sign-off"]},"message":{"type":"string","description":"One sentence for people."},"before":{"type":"string","description":"What it was."},"after":{"type":"string","description":"What it is."},"address":{"type":"string","pattern":"^https?://"}}};
const schema44 = {"title":"ReportCheck","description":"One of the SIG's five points after code freeze (W-5).","type":"object","additionalProperties":false,"required":["id","state","evidence"],"properties":{"id":{"enum":["pulls-merged","docs-merged","as-proposed","bugs-and-feedback","tracker-complete"]},"state":{"enum":["yes","no","unknown"]},"evidence":{"type":"string","description":"What says so, in one sentence."},"address":{"type":"string","pattern":"^https?://"}}};
const schema48 = {"title":"ReportRetarget","description":"The proposal to move on or to give up (W-3).","type":"object","additionalProperties":false,"required":["to","reason"],"properties":{"to":{"anyOf":[{"type":"string","description":"The next release.","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},{"const":"rejected"}]},"reason":{"type":"string","description":"One sentence."}}};
const schema49 = {"title":"ReportSignOff","description":"What the gate says of the pull request that would make it accepted.","type":"object","additionalProperties":false,"required":["pull","state"],"properties":{"pull":{"type":"integer","minimum":1},"state":{"enum":["success","pending","failure","error","none"]},"description":{"type":"string","description":"As the gate wrote it."},"missing":{"type":"array","items":{"type":"string"},"description":"SIGs that it waits for, where its words say so."}}};
const schema52 = {"title":"ReportPlanning","description":"What a SIG has to know before it commits itself (W-10).","type":"object","additionalProperties":false,"required":["decision","reviewers","approvers"],"properties":{"decision":{"enum":["tracked","not-tracked","undecided"],"description":"Of the owner: a target for the release with a commitment, a target taken back, or neither."},"isCommitted":{"type":"boolean","description":"The owner said that it will be implemented before code freeze."},"priority":{"type":"string","description":"As its label says it: `priority/high`."},"reviewers":{"type":"array","items":{"type":"string"},"description":"As named in the proposal or on the tracker."},"approvers":{"type":"array","items":{"type":"string"},"description":"The same."}}};
const schema29 = {"title":"ReportLogin","type":"string","description":"A login of GitHub, without `@`.","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]*$"};
const schema55 = {"title":"ReportCheckIn","description":"What became of this week's check-in.","type":"object","additionalProperties":false,"required":["outcome"],"properties":{"outcome":{"enum":["posted","updated","stands","quiet","carried-over","deleted","failed","none"],"description":"`carried-over`: it does not fit into an hour's limit, and follows; `deleted`: somebody took it away this week, and it is not said again."},"address":{"type":"string","pattern":"^https?://"},"previousWeek":{"type":"string","description":"Of the one before.","pattern":"^\\d{4}-W\\d\\d$"},"isEdited":{"type":"boolean","description":"Somebody edited it."}}};
const pattern25 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
const schema21 = {"title":"ReportTarget","description":"A stage that is to be reached in a release.","type":"object","additionalProperties":false,"required":["stage","release"],"properties":{"stage":{"anyOf":[{"$ref":"#/definitions/stage"},{"const":"none","description":"The line names no stage."}]},"release":{"type":"string","pattern":"^v\\d{1,4}\\.\\d{1,4}$"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.release === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "stage") || (key0 === "release"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.stage !== undefined){
let data0 = data.stage;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(((data0 === "alpha") || (data0 === "beta")) || (data0 === "ga"))){
const err3 = {instancePath:instancePath+"/stage",schemaPath:"#/definitions/stage/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if("none" !== data0){
const err4 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/anyOf/1/const",keyword:"const",params:{allowedValue: "none"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.release !== undefined){
let data1 = data.release;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err6 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/pattern",keyword:"pattern",params:{pattern: "^v\\d{1,4}\\.\\d{1,4}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema27 = {"title":"ReportAction","description":"The one thing to do next.","type":"object","additionalProperties":false,"required":["id","message","by"],"properties":{"id":{"type":"string","description":"A stable name of the kind of action."},"message":{"type":"string","description":"One sentence for people, without who does it."},"by":{"$ref":"#/definitions/party"},"until":{"$ref":"#/definitions/moment"},"address":{"type":"string","description":"Where to do it.","pattern":"^https?://"}}};
const schema28 = {"title":"ReportParty","description":"Who is to act: people, a SIG as a whole, or an office.","type":"object","additionalProperties":false,"required":["kind","logins"],"properties":{"kind":{"enum":["owner","author","reviewers","sig","release-team","maintainers"]},"sig":{"type":"string","description":"Of a SIG, without `sig-`."},"logins":{"type":"array","items":{"$ref":"#/definitions/login"},"description":"Who of it can act; empty where nobody is known."}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.logins === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logins"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "sig")) || (key0 === "logins"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((((data0 === "owner") || (data0 === "author")) || (data0 === "reviewers")) || (data0 === "sig")) || (data0 === "release-team")) || (data0 === "maintainers"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema28.properties.kind.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sig !== undefined){
if(typeof data.sig !== "string"){
const err4 = {instancePath:instancePath+"/sig",schemaPath:"#/properties/sig/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.logins !== undefined){
let data2 = data.logins;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern25.test(data3)){
const err5 = {instancePath:instancePath+"/logins/" + i0,schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/logins/" + i0,schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/logins",schemaPath:"#/properties/logins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "message")) || (key0 === "by")) || (key0 === "until")) || (key0 === "address"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate18(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.day === undefined){
const err6 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.at === undefined){
const err7 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/moment/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "day") || (key1 === "at"))){
const err8 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.day !== undefined){
let data4 = data3.day;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err9 = {instancePath:instancePath+"/until/day",schemaPath:"#/definitions/moment/properties/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/until/day",schemaPath:"#/definitions/moment/properties/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.at !== undefined){
let data5 = data3.at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err11 = {instancePath:instancePath+"/until/at",schemaPath:"#/definitions/moment/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/until/at",schemaPath:"#/definitions/moment/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/until",schemaPath:"#/definitions/moment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.address !== undefined){
let data6 = data.address;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err14 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema31 = {"title":"ReportWait","description":"Somebody is waited for.","type":"object","additionalProperties":false,"required":["what","for","since","days","isOverdue"],"properties":{"what":{"enum":["review","changes","sign-off","merge","answer"]},"for":{"$ref":"#/definitions/party"},"since":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"days":{"type":"integer","description":"Whole days.","minimum":0},"isOverdue":{"type":"boolean","description":"For more than seven days (W-4)."},"address":{"type":"string","description":"The pull request, or the tracker.","pattern":"^https?://"},"contact":{"$ref":"#/definitions/contact"}}};
const schema32 = {"title":"ReportContact","description":"Where a SIG meets and is written to, from `sigs.yaml`.","type":"object","additionalProperties":false,"required":["meetings"],"properties":{"meetings":{"type":"array","items":{"title":"ReportMeeting","type":"object","additionalProperties":false,"required":["day","time","zone","url"],"properties":{"day":{"type":"string","description":"Such as `Wednesday`."},"time":{"type":"string","description":"As written."},"zone":{"type":"string","description":"As written."},"url":{"type":"string","description":"As written; may be empty."}}}},"mailingList":{"type":"string","description":"As written."}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "what"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.for === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.since === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.days === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.isOverdue === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isOverdue"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "what") || (key0 === "for")) || (key0 === "since")) || (key0 === "days")) || (key0 === "isOverdue")) || (key0 === "address")) || (key0 === "contact"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.what !== undefined){
let data0 = data.what;
if(!(((((data0 === "review") || (data0 === "changes")) || (data0 === "sign-off")) || (data0 === "merge")) || (data0 === "answer"))){
const err6 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/enum",keyword:"enum",params:{allowedValues: schema31.properties.what.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.for !== undefined){
if(!(validate18(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.since !== undefined){
let data2 = data.since;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err7 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.days !== undefined){
let data3 = data.days;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.isOverdue !== undefined){
if(typeof data.isOverdue !== "boolean"){
const err11 = {instancePath:instancePath+"/isOverdue",schemaPath:"#/properties/isOverdue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.address !== undefined){
let data5 = data.address;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err12 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.contact !== undefined){
let data6 = data.contact;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.meetings === undefined){
const err14 = {instancePath:instancePath+"/contact",schemaPath:"#/definitions/contact/required",keyword:"required",params:{missingProperty: "meetings"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "meetings") || (key1 === "mailingList"))){
const err15 = {instancePath:instancePath+"/contact",schemaPath:"#/definitions/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.meetings !== undefined){
let data7 = data6.meetings;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.day === undefined){
const err16 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.time === undefined){
const err17 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "time"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.zone === undefined){
const err18 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "zone"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.url === undefined){
const err19 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "day") || (key2 === "time")) || (key2 === "zone")) || (key2 === "url"))){
const err20 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.day !== undefined){
if(typeof data8.day !== "string"){
const err21 = {instancePath:instancePath+"/contact/meetings/" + i0+"/day",schemaPath:"#/definitions/contact/properties/meetings/items/properties/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.time !== undefined){
if(typeof data8.time !== "string"){
const err22 = {instancePath:instancePath+"/contact/meetings/" + i0+"/time",schemaPath:"#/definitions/contact/properties/meetings/items/properties/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.zone !== undefined){
if(typeof data8.zone !== "string"){
const err23 = {instancePath:instancePath+"/contact/meetings/" + i0+"/zone",schemaPath:"#/definitions/contact/properties/meetings/items/properties/zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.url !== undefined){
if(typeof data8.url !== "string"){
const err24 = {instancePath:instancePath+"/contact/meetings/" + i0+"/url",schemaPath:"#/definitions/contact/properties/meetings/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/contact/meetings",schemaPath:"#/definitions/contact/properties/meetings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.mailingList !== undefined){
if(typeof data6.mailingList !== "string"){
const err27 = {instancePath:instancePath+"/contact/mailingList",schemaPath:"#/definitions/contact/properties/mailingList/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/contact",schemaPath:"#/definitions/contact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"ReportPull","description":"A pull request that belongs to a proposal.","type":"object","additionalProperties":false,"required":["repository","number","title","address","role","state","base"],"properties":{"repository":{"type":"string","description":"`owner/name`"},"number":{"type":"integer","minimum":1},"title":{"type":"string","description":"As written: text from outside."},"address":{"type":"string","pattern":"^https?://"},"role":{"enum":["proposal","implementation","documentation","bug"]},"state":{"enum":["open","draft","merged","closed"]},"base":{"type":"string","description":"The branch that it goes into."},"author":{"$ref":"#/definitions/login"},"openedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"mergedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"closedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"updatedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"labels":{"type":"array","items":{"type":"string"},"description":"As far as they were read."},"requested":{"type":"array","items":{"$ref":"#/definitions/login"},"description":"Whose review is asked for."},"review":{"enum":["none","commented","changes-requested","approved"],"description":"The last word of its reviewers."},"reviewedAt":{"type":"string","description":"Of the last review by somebody else than its author.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"waitingFor":{"$ref":"#/definitions/party"},"waitingSince":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"foundBy":{"type":"array","items":{"enum":["reference","tracker","title","body","branch","memory"]},"description":"How it is known that it belongs here."}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.address === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.role === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.state === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.base === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.repository !== undefined){
if(typeof data.repository !== "string"){
const err8 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.address !== undefined){
let data3 = data.address;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(!((((data4 === "proposal") || (data4 === "implementation")) || (data4 === "documentation")) || (data4 === "bug"))){
const err14 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema34.properties.role.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.state !== undefined){
let data5 = data.state;
if(!((((data5 === "open") || (data5 === "draft")) || (data5 === "merged")) || (data5 === "closed"))){
const err15 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema34.properties.state.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.base !== undefined){
if(typeof data.base !== "string"){
const err16 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.author !== undefined){
let data7 = data.author;
if(typeof data7 === "string"){
if(!pattern25.test(data7)){
const err17 = {instancePath:instancePath+"/author",schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/author",schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.openedAt !== undefined){
let data8 = data.openedAt;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
const err19 = {instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.mergedAt !== undefined){
let data9 = data.mergedAt;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
const err21 = {instancePath:instancePath+"/mergedAt",schemaPath:"#/properties/mergedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.closedAt !== undefined){
let data10 = data.closedAt;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err23 = {instancePath:instancePath+"/closedAt",schemaPath:"#/properties/closedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/closedAt",schemaPath:"#/properties/closedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.updatedAt !== undefined){
let data11 = data.updatedAt;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err25 = {instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.labels !== undefined){
let data12 = data.labels;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err27 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.requested !== undefined){
let data14 = data.requested;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(!pattern25.test(data15)){
const err29 = {instancePath:instancePath+"/requested/" + i1,schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/requested/" + i1,schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/requested",schemaPath:"#/properties/requested/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.review !== undefined){
let data16 = data.review;
if(!((((data16 === "none") || (data16 === "commented")) || (data16 === "changes-requested")) || (data16 === "approved"))){
const err32 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues: schema34.properties.review.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.reviewedAt !== undefined){
let data17 = data.reviewedAt;
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
const err33 = {instancePath:instancePath+"/reviewedAt",schemaPath:"#/properties/reviewedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/reviewedAt",schemaPath:"#/properties/reviewedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.waitingFor !== undefined){
if(!(validate18(data.waitingFor, {instancePath:instancePath+"/waitingFor",parentData:data,parentDataProperty:"waitingFor",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.waitingSince !== undefined){
let data19 = data.waitingSince;
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
const err35 = {instancePath:instancePath+"/waitingSince",schemaPath:"#/properties/waitingSince/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/waitingSince",schemaPath:"#/properties/waitingSince/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.foundBy !== undefined){
let data20 = data.foundBy;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(!((((((data21 === "reference") || (data21 === "tracker")) || (data21 === "title")) || (data21 === "body")) || (data21 === "branch")) || (data21 === "memory"))){
const err37 = {instancePath:instancePath+"/foundBy/" + i2,schemaPath:"#/properties/foundBy/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.foundBy.items.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/foundBy",schemaPath:"#/properties/foundBy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema37 = {"title":"ReportTracker","description":"The tracking issue.","type":"object","additionalProperties":false,"required":["number","address","title","state","labels"],"properties":{"number":{"type":"integer","minimum":1},"address":{"type":"string","pattern":"^https?://"},"title":{"type":"string","description":"As written."},"state":{"enum":["open","closed"]},"labels":{"type":"array","items":{"type":"string"}},"assignees":{"type":"array","items":{"$ref":"#/definitions/login"}},"closedBy":{"$ref":"#/definitions/login"},"isClosedByBot":{"type":"boolean","description":"A lifecycle bot closed it (W-9)."},"lastActivityAt":{"type":"string","description":"Of a person: a comment, or a pull request that names it.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"isReadable":{"type":"boolean","description":"False where its text could not be read as a tracker."}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.labels === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "labels"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(!((data3 === "open") || (data3 === "closed"))){
const err11 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema37.properties.state.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err12 = {instancePath:instancePath+"/labels/" + i0,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.assignees !== undefined){
let data6 = data.assignees;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern25.test(data7)){
const err14 = {instancePath:instancePath+"/assignees/" + i1,schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/assignees/" + i1,schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/assignees",schemaPath:"#/properties/assignees/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.closedBy !== undefined){
let data8 = data.closedBy;
if(typeof data8 === "string"){
if(!pattern25.test(data8)){
const err17 = {instancePath:instancePath+"/closedBy",schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/closedBy",schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.isClosedByBot !== undefined){
if(typeof data.isClosedByBot !== "boolean"){
const err19 = {instancePath:instancePath+"/isClosedByBot",schemaPath:"#/properties/isClosedByBot/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.lastActivityAt !== undefined){
let data10 = data.lastActivityAt;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err20 = {instancePath:instancePath+"/lastActivityAt",schemaPath:"#/properties/lastActivityAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/lastActivityAt",schemaPath:"#/properties/lastActivityAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.isReadable !== undefined){
if(typeof data.isReadable !== "boolean"){
const err22 = {instancePath:instancePath+"/isReadable",schemaPath:"#/properties/isReadable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema40 = {"title":"ReportException","description":"Leave to go on after a freeze, or a request for it.","type":"object","additionalProperties":false,"required":["proposal","release","freeze","state","thread"],"properties":{"proposal":{"type":"integer","minimum":1},"release":{"type":"string","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},"freeze":{"enum":["enhancement","code"]},"state":{"enum":["granted","over","denied","open","unauthorized"],"description":"`unauthorized`: granted by somebody who may not."},"until":{"type":"string","description":"Its last day.","pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"endsAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"daysLeft":{"type":"integer","description":"Of a granted one."},"by":{"$ref":"#/definitions/login"},"thread":{"type":"string","description":"The request on the mailing list.","pattern":"^https?://"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.proposal === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposal"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.release === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "release"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.freeze === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "freeze"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.thread === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thread"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.proposal !== undefined){
let data0 = data.proposal;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.release !== undefined){
let data1 = data.release;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err8 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/pattern",keyword:"pattern",params:{pattern: "^v\\d{1,4}\\.\\d{1,4}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.freeze !== undefined){
let data2 = data.freeze;
if(!((data2 === "enhancement") || (data2 === "code"))){
const err10 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/enum",keyword:"enum",params:{allowedValues: schema40.properties.freeze.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(!(((((data3 === "granted") || (data3 === "over")) || (data3 === "denied")) || (data3 === "open")) || (data3 === "unauthorized"))){
const err11 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema40.properties.state.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.until !== undefined){
let data4 = data.until;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err12 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.endsAt !== undefined){
let data5 = data.endsAt;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err14 = {instancePath:instancePath+"/endsAt",schemaPath:"#/properties/endsAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/endsAt",schemaPath:"#/properties/endsAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.daysLeft !== undefined){
let data6 = data.daysLeft;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/daysLeft",schemaPath:"#/properties/daysLeft/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.by !== undefined){
let data7 = data.by;
if(typeof data7 === "string"){
if(!pattern25.test(data7)){
const err17 = {instancePath:instancePath+"/by",schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/by",schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.thread !== undefined){
let data8 = data.thread;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err19 = {instancePath:instancePath+"/thread",schemaPath:"#/properties/thread/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/thread",schemaPath:"#/properties/thread/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema42 = {"title":"ReportQuotation","description":"What somebody answered to a check-in, behind `TL;DR:`.","type":"object","additionalProperties":false,"required":["by","at","text","address","as"],"properties":{"by":{"$ref":"#/definitions/login"},"at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"text":{"type":"string","description":"Text from outside: at most 500 characters."},"address":{"type":"string","pattern":"^https?://"},"as":{"enum":["owner","approver","release-team","maintainer"]}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.address === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.as === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "at")) || (key0 === "text")) || (key0 === "address")) || (key0 === "as"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/by",schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err8 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.address !== undefined){
let data3 = data.address;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.as !== undefined){
let data4 = data.as;
if(!((((data4 === "owner") || (data4 === "approver")) || (data4 === "release-team")) || (data4 === "maintainer"))){
const err13 = {instancePath:instancePath+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues: schema42.properties.as.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema46 = {"title":"ReportStageLimit","description":"Alpha lasts at most two releases, beta three (P-7).","type":"object","additionalProperties":false,"required":["stage","since","last","isOver"],"properties":{"stage":{"$ref":"#/definitions/stage"},"since":{"type":"string","description":"In which the stage was reached.","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},"last":{"type":"string","description":"The last in which it may still be at this stage.","pattern":"^v\\d{1,4}\\.\\d{1,4}$"},"isOver":{"type":"boolean","description":"The release that is planned is later than that."}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.since === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.last === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "last"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.isOver === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isOver"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "stage") || (key0 === "since")) || (key0 === "last")) || (key0 === "isOver"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.stage !== undefined){
let data0 = data.stage;
if(!(((data0 === "alpha") || (data0 === "beta")) || (data0 === "ga"))){
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/definitions/stage/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.since !== undefined){
let data1 = data.since;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err6 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^v\\d{1,4}\\.\\d{1,4}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.last !== undefined){
let data2 = data.last;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err8 = {instancePath:instancePath+"/last",schemaPath:"#/properties/last/pattern",keyword:"pattern",params:{pattern: "^v\\d{1,4}\\.\\d{1,4}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/last",schemaPath:"#/properties/last/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.isOver !== undefined){
if(typeof data.isOver !== "boolean"){
const err10 = {instancePath:instancePath+"/isOver",schemaPath:"#/properties/isOver/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema50 = {"title":"ReportAcceptance","description":"Whether it is accepted for a release: its document on the default branch targets the release, and is not provisional, deferred or given up. That is no promise that it will be in it.","type":"object","additionalProperties":false,"required":["isAccepted","releases"],"properties":{"isAccepted":{"type":"boolean","description":"For the release that it aims at now."},"releases":{"type":"array","items":{"$ref":"#/definitions/target"},"description":"Everything that it is accepted for."},"since":{"type":"string","description":"When the pull request was merged that set it, as far as it is known.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"pull":{"type":"integer","description":"That pull request.","minimum":1},"before":{"type":"array","items":{"$ref":"#/definitions/target"},"description":"The same at the last look; none where nobody looked before."},"source":{"$ref":"#/definitions/source"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isAccepted === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isAccepted"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.releases === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "isAccepted") || (key0 === "releases")) || (key0 === "since")) || (key0 === "pull")) || (key0 === "before")) || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.isAccepted !== undefined){
if(typeof data.isAccepted !== "boolean"){
const err3 = {instancePath:instancePath+"/isAccepted",schemaPath:"#/properties/isAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.releases !== undefined){
let data1 = data.releases;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data1[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.since !== undefined){
let data3 = data.since;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err5 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pull !== undefined){
let data4 = data.pull;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.before !== undefined){
let data5 = data.before;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate14(data5[i1], {instancePath:instancePath+"/before/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.from === undefined){
const err10 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "from") || (key1 === "path")) || (key1 === "line")) || (key1 === "commit")) || (key1 === "address"))){
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.from !== undefined){
let data8 = data7.from;
if(!((((((data8 === "front-matter") || (data8 === "target-lines")) || (data8 === "tracker")) || (data8 === "label")) || (data8 === "path")) || (data8 === "none"))){
const err12 = {instancePath:instancePath+"/source/from",schemaPath:"#/definitions/source/properties/from/enum",keyword:"enum",params:{allowedValues: schema23.properties.from.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.path !== undefined){
if(typeof data7.path !== "string"){
const err13 = {instancePath:instancePath+"/source/path",schemaPath:"#/definitions/source/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.line !== undefined){
let data10 = data7.line;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err14 = {instancePath:instancePath+"/source/line",schemaPath:"#/definitions/source/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err15 = {instancePath:instancePath+"/source/line",schemaPath:"#/definitions/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data7.commit !== undefined){
if(typeof data7.commit !== "string"){
const err16 = {instancePath:instancePath+"/source/commit",schemaPath:"#/definitions/source/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.address !== undefined){
let data12 = data7.address;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err17 = {instancePath:instancePath+"/source/address",schemaPath:"#/definitions/source/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/source/address",schemaPath:"#/definitions/source/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/definitions/source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.address === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.participating === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "participating"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.targets === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.state === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.reasons === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.waits === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waits"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.changes === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.pulls === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pulls"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.drift === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drift"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.acceptance === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "acceptance"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.planning === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "planning"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.exceptions === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exceptions"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.people === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.checkIn === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkIn"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err17 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err18 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err19 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.address !== undefined){
let data2 = data.address;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err20 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.document !== undefined){
let data3 = data.document;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
const err22 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data3.address === undefined){
const err23 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "path") || (key1 === "address")) || (key1 === "isMisplaced")) || (key1 === "isMeta")) || (key1 === "format"))){
const err24 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.path !== undefined){
if(typeof data3.path !== "string"){
const err25 = {instancePath:instancePath+"/document/path",schemaPath:"#/properties/document/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.address !== undefined){
let data5 = data3.address;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err26 = {instancePath:instancePath+"/document/address",schemaPath:"#/properties/document/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/document/address",schemaPath:"#/properties/document/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.isMisplaced !== undefined){
if(typeof data3.isMisplaced !== "boolean"){
const err28 = {instancePath:instancePath+"/document/isMisplaced",schemaPath:"#/properties/document/properties/isMisplaced/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.isMeta !== undefined){
if(typeof data3.isMeta !== "boolean"){
const err29 = {instancePath:instancePath+"/document/isMeta",schemaPath:"#/properties/document/properties/isMeta/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.format !== undefined){
let data8 = data3.format;
if(!(((data8 === "front-matter") || (data8 === "target-lines")) || (data8 === "none"))){
const err30 = {instancePath:instancePath+"/document/format",schemaPath:"#/properties/document/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.document.properties.format.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.series !== undefined){
if(typeof data.series !== "string"){
const err32 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.sig !== undefined){
if(typeof data.sig !== "string"){
const err33 = {instancePath:instancePath+"/sig",schemaPath:"#/properties/sig/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.participating !== undefined){
let data11 = data.participating;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err34 = {instancePath:instancePath+"/participating/" + i0,schemaPath:"#/properties/participating/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/participating",schemaPath:"#/properties/participating/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err36 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.stage !== undefined){
let data14 = data.stage;
if(!(((data14 === "alpha") || (data14 === "beta")) || (data14 === "ga"))){
const err37 = {instancePath:instancePath+"/stage",schemaPath:"#/definitions/stage/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.featureGate !== undefined){
if(typeof data.featureGate !== "string"){
const err38 = {instancePath:instancePath+"/featureGate",schemaPath:"#/properties/featureGate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.targets !== undefined){
let data16 = data.targets;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate14(data16[i1], {instancePath:instancePath+"/targets/" + i1,parentData:data16,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.target !== undefined){
if(!(validate14(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.targetSource !== undefined){
let data19 = data.targetSource;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.from === undefined){
const err40 = {instancePath:instancePath+"/targetSource",schemaPath:"#/definitions/source/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data19){
if(!(((((key2 === "from") || (key2 === "path")) || (key2 === "line")) || (key2 === "commit")) || (key2 === "address"))){
const err41 = {instancePath:instancePath+"/targetSource",schemaPath:"#/definitions/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.from !== undefined){
let data20 = data19.from;
if(!((((((data20 === "front-matter") || (data20 === "target-lines")) || (data20 === "tracker")) || (data20 === "label")) || (data20 === "path")) || (data20 === "none"))){
const err42 = {instancePath:instancePath+"/targetSource/from",schemaPath:"#/definitions/source/properties/from/enum",keyword:"enum",params:{allowedValues: schema23.properties.from.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.path !== undefined){
if(typeof data19.path !== "string"){
const err43 = {instancePath:instancePath+"/targetSource/path",schemaPath:"#/definitions/source/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.line !== undefined){
let data22 = data19.line;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err44 = {instancePath:instancePath+"/targetSource/line",schemaPath:"#/definitions/source/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/targetSource/line",schemaPath:"#/definitions/source/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data19.commit !== undefined){
if(typeof data19.commit !== "string"){
const err46 = {instancePath:instancePath+"/targetSource/commit",schemaPath:"#/definitions/source/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data19.address !== undefined){
let data24 = data19.address;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err47 = {instancePath:instancePath+"/targetSource/address",schemaPath:"#/definitions/source/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/targetSource/address",schemaPath:"#/definitions/source/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/targetSource",schemaPath:"#/definitions/source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.phase !== undefined){
let data25 = data.phase;
if(!(((((data25 === "planning") || (data25 === "implementation")) || (data25 === "stabilisation")) || (data25 === "released")) || (data25 === "unscheduled"))){
const err50 = {instancePath:instancePath+"/phase",schemaPath:"#/definitions/phase/enum",keyword:"enum",params:{allowedValues: schema13.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.state !== undefined){
let data26 = data.state;
if(!((((((((data26 === "on-track") || (data26 === "at-risk")) || (data26 === "off-track")) || (data26 === "no-activity")) || (data26 === "needs-exception")) || (data26 === "done")) || (data26 === "dropped")) || (data26 === "untracked"))){
const err51 = {instancePath:instancePath+"/state",schemaPath:"#/definitions/state/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.reasons !== undefined){
let data27 = data.reasons;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id === undefined){
const err52 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data28.message === undefined){
const err53 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data28){
if(!(((key3 === "id") || (key3 === "message")) || (key3 === "address"))){
const err54 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/definitions/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data28.id !== undefined){
if(typeof data28.id !== "string"){
const err55 = {instancePath:instancePath+"/reasons/" + i2+"/id",schemaPath:"#/definitions/reason/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data28.message !== undefined){
if(typeof data28.message !== "string"){
const err56 = {instancePath:instancePath+"/reasons/" + i2+"/message",schemaPath:"#/definitions/reason/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data28.address !== undefined){
let data31 = data28.address;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err57 = {instancePath:instancePath+"/reasons/" + i2+"/address",schemaPath:"#/definitions/reason/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/reasons/" + i2+"/address",schemaPath:"#/definitions/reason/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/reasons/" + i2,schemaPath:"#/definitions/reason/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.next !== undefined){
if(!(validate17(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data.waits !== undefined){
let data33 = data.waits;
if(Array.isArray(data33)){
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
if(!(validate21(data33[i3], {instancePath:instancePath+"/waits/" + i3,parentData:data33,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/waits",schemaPath:"#/properties/waits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.changes !== undefined){
let data35 = data.changes;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.id === undefined){
const err62 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/definitions/change/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data36.message === undefined){
const err63 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/definitions/change/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key4 in data36){
if(!(((((key4 === "id") || (key4 === "message")) || (key4 === "before")) || (key4 === "after")) || (key4 === "address"))){
const err64 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/definitions/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data36.id !== undefined){
let data37 = data36.id;
if(!(((((((((((((data37 === "new") || (data37 === "state")) || (data37 === "stage")) || (data37 === "status")) || (data37 === "target")) || (data37 === "pull-opened")) || (data37 === "pull-merged")) || (data37 === "pull-closed")) || (data37 === "pull-reviewed")) || (data37 === "document")) || (data37 === "exception")) || (data37 === "tracker")) || (data37 === "sign-off"))){
const err65 = {instancePath:instancePath+"/changes/" + i4+"/id",schemaPath:"#/definitions/change/properties/id/enum",keyword:"enum",params:{allowedValues: schema33.properties.id.enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data36.message !== undefined){
if(typeof data36.message !== "string"){
const err66 = {instancePath:instancePath+"/changes/" + i4+"/message",schemaPath:"#/definitions/change/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data36.before !== undefined){
if(typeof data36.before !== "string"){
const err67 = {instancePath:instancePath+"/changes/" + i4+"/before",schemaPath:"#/definitions/change/properties/before/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data36.after !== undefined){
if(typeof data36.after !== "string"){
const err68 = {instancePath:instancePath+"/changes/" + i4+"/after",schemaPath:"#/definitions/change/properties/after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data36.address !== undefined){
let data41 = data36.address;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err69 = {instancePath:instancePath+"/changes/" + i4+"/address",schemaPath:"#/definitions/change/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/changes/" + i4+"/address",schemaPath:"#/definitions/change/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/changes/" + i4,schemaPath:"#/definitions/change/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.pulls !== undefined){
let data42 = data.pulls;
if(Array.isArray(data42)){
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
if(!(validate24(data42[i5], {instancePath:instancePath+"/pulls/" + i5,parentData:data42,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/pulls",schemaPath:"#/properties/pulls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.tracker !== undefined){
if(!(validate27(data.tracker, {instancePath:instancePath+"/tracker",parentData:data,parentDataProperty:"tracker",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.exceptions !== undefined){
let data45 = data.exceptions;
if(Array.isArray(data45)){
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
if(!(validate29(data45[i6], {instancePath:instancePath+"/exceptions/" + i6,parentData:data45,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.tldr !== undefined){
if(!(validate31(data.tldr, {instancePath:instancePath+"/tldr",parentData:data,parentDataProperty:"tldr",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.checks !== undefined){
let data48 = data.checks;
if(Array.isArray(data48)){
const len7 = data48.length;
for(let i7=0; i7<len7; i7++){
let data49 = data48[i7];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.id === undefined){
const err75 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/definitions/check/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data49.state === undefined){
const err76 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/definitions/check/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data49.evidence === undefined){
const err77 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/definitions/check/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key5 in data49){
if(!((((key5 === "id") || (key5 === "state")) || (key5 === "evidence")) || (key5 === "address"))){
const err78 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/definitions/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data49.id !== undefined){
let data50 = data49.id;
if(!(((((data50 === "pulls-merged") || (data50 === "docs-merged")) || (data50 === "as-proposed")) || (data50 === "bugs-and-feedback")) || (data50 === "tracker-complete"))){
const err79 = {instancePath:instancePath+"/checks/" + i7+"/id",schemaPath:"#/definitions/check/properties/id/enum",keyword:"enum",params:{allowedValues: schema44.properties.id.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data49.state !== undefined){
let data51 = data49.state;
if(!(((data51 === "yes") || (data51 === "no")) || (data51 === "unknown"))){
const err80 = {instancePath:instancePath+"/checks/" + i7+"/state",schemaPath:"#/definitions/check/properties/state/enum",keyword:"enum",params:{allowedValues: schema44.properties.state.enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data49.evidence !== undefined){
if(typeof data49.evidence !== "string"){
const err81 = {instancePath:instancePath+"/checks/" + i7+"/evidence",schemaPath:"#/definitions/check/properties/evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data49.address !== undefined){
let data53 = data49.address;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err82 = {instancePath:instancePath+"/checks/" + i7+"/address",schemaPath:"#/definitions/check/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/checks/" + i7+"/address",schemaPath:"#/definitions/check/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/checks/" + i7,schemaPath:"#/definitions/check/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.drift !== undefined){
let data54 = data.drift;
if(Array.isArray(data54)){
const len8 = data54.length;
for(let i8=0; i8<len8; i8++){
let data55 = data54[i8];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.id === undefined){
const err86 = {instancePath:instancePath+"/drift/" + i8,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data55.message === undefined){
const err87 = {instancePath:instancePath+"/drift/" + i8,schemaPath:"#/definitions/reason/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key6 in data55){
if(!(((key6 === "id") || (key6 === "message")) || (key6 === "address"))){
const err88 = {instancePath:instancePath+"/drift/" + i8,schemaPath:"#/definitions/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data55.id !== undefined){
if(typeof data55.id !== "string"){
const err89 = {instancePath:instancePath+"/drift/" + i8+"/id",schemaPath:"#/definitions/reason/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data55.message !== undefined){
if(typeof data55.message !== "string"){
const err90 = {instancePath:instancePath+"/drift/" + i8+"/message",schemaPath:"#/definitions/reason/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data55.address !== undefined){
let data58 = data55.address;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err91 = {instancePath:instancePath+"/drift/" + i8+"/address",schemaPath:"#/definitions/reason/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/drift/" + i8+"/address",schemaPath:"#/definitions/reason/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/drift/" + i8,schemaPath:"#/definitions/reason/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.limit !== undefined){
if(!(validate33(data.limit, {instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.retarget !== undefined){
let data60 = data.retarget;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.to === undefined){
const err95 = {instancePath:instancePath+"/retarget",schemaPath:"#/definitions/retarget/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data60.reason === undefined){
const err96 = {instancePath:instancePath+"/retarget",schemaPath:"#/definitions/retarget/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key7 in data60){
if(!((key7 === "to") || (key7 === "reason"))){
const err97 = {instancePath:instancePath+"/retarget",schemaPath:"#/definitions/retarget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data60.to !== undefined){
let data61 = data60.to;
const _errs124 = errors;
let valid35 = false;
const _errs125 = errors;
if(typeof data61 === "string"){
if(!pattern8.test(data61)){
const err98 = {instancePath:instancePath+"/retarget/to",schemaPath:"#/definitions/retarget/properties/to/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^v\\d{1,4}\\.\\d{1,4}$"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/retarget/to",schemaPath:"#/definitions/retarget/properties/to/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid0 = _errs125 === errors;
valid35 = valid35 || _valid0;
if(!valid35){
const _errs127 = errors;
if("rejected" !== data61){
const err100 = {instancePath:instancePath+"/retarget/to",schemaPath:"#/definitions/retarget/properties/to/anyOf/1/const",keyword:"const",params:{allowedValue: "rejected"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid0 = _errs127 === errors;
valid35 = valid35 || _valid0;
}
if(!valid35){
const err101 = {instancePath:instancePath+"/retarget/to",schemaPath:"#/definitions/retarget/properties/to/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
if(data60.reason !== undefined){
if(typeof data60.reason !== "string"){
const err102 = {instancePath:instancePath+"/retarget/reason",schemaPath:"#/definitions/retarget/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/retarget",schemaPath:"#/definitions/retarget/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.signOff !== undefined){
let data63 = data.signOff;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.pull === undefined){
const err104 = {instancePath:instancePath+"/signOff",schemaPath:"#/definitions/signOff/required",keyword:"required",params:{missingProperty: "pull"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data63.state === undefined){
const err105 = {instancePath:instancePath+"/signOff",schemaPath:"#/definitions/signOff/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key8 in data63){
if(!((((key8 === "pull") || (key8 === "state")) || (key8 === "description")) || (key8 === "missing"))){
const err106 = {instancePath:instancePath+"/signOff",schemaPath:"#/definitions/signOff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data63.pull !== undefined){
let data64 = data63.pull;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err107 = {instancePath:instancePath+"/signOff/pull",schemaPath:"#/definitions/signOff/properties/pull/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 1 || isNaN(data64)){
const err108 = {instancePath:instancePath+"/signOff/pull",schemaPath:"#/definitions/signOff/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data63.state !== undefined){
let data65 = data63.state;
if(!(((((data65 === "success") || (data65 === "pending")) || (data65 === "failure")) || (data65 === "error")) || (data65 === "none"))){
const err109 = {instancePath:instancePath+"/signOff/state",schemaPath:"#/definitions/signOff/properties/state/enum",keyword:"enum",params:{allowedValues: schema49.properties.state.enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data63.description !== undefined){
if(typeof data63.description !== "string"){
const err110 = {instancePath:instancePath+"/signOff/description",schemaPath:"#/definitions/signOff/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data63.missing !== undefined){
let data67 = data63.missing;
if(Array.isArray(data67)){
const len9 = data67.length;
for(let i9=0; i9<len9; i9++){
if(typeof data67[i9] !== "string"){
const err111 = {instancePath:instancePath+"/signOff/missing/" + i9,schemaPath:"#/definitions/signOff/properties/missing/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/signOff/missing",schemaPath:"#/definitions/signOff/properties/missing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/signOff",schemaPath:"#/definitions/signOff/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.acceptance !== undefined){
if(!(validate35(data.acceptance, {instancePath:instancePath+"/acceptance",parentData:data,parentDataProperty:"acceptance",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.planning !== undefined){
let data70 = data.planning;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.decision === undefined){
const err114 = {instancePath:instancePath+"/planning",schemaPath:"#/definitions/planning/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data70.reviewers === undefined){
const err115 = {instancePath:instancePath+"/planning",schemaPath:"#/definitions/planning/required",keyword:"required",params:{missingProperty: "reviewers"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data70.approvers === undefined){
const err116 = {instancePath:instancePath+"/planning",schemaPath:"#/definitions/planning/required",keyword:"required",params:{missingProperty: "approvers"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key9 in data70){
if(!(((((key9 === "decision") || (key9 === "isCommitted")) || (key9 === "priority")) || (key9 === "reviewers")) || (key9 === "approvers"))){
const err117 = {instancePath:instancePath+"/planning",schemaPath:"#/definitions/planning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data70.decision !== undefined){
let data71 = data70.decision;
if(!(((data71 === "tracked") || (data71 === "not-tracked")) || (data71 === "undecided"))){
const err118 = {instancePath:instancePath+"/planning/decision",schemaPath:"#/definitions/planning/properties/decision/enum",keyword:"enum",params:{allowedValues: schema52.properties.decision.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data70.isCommitted !== undefined){
if(typeof data70.isCommitted !== "boolean"){
const err119 = {instancePath:instancePath+"/planning/isCommitted",schemaPath:"#/definitions/planning/properties/isCommitted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data70.priority !== undefined){
if(typeof data70.priority !== "string"){
const err120 = {instancePath:instancePath+"/planning/priority",schemaPath:"#/definitions/planning/properties/priority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data70.reviewers !== undefined){
let data74 = data70.reviewers;
if(Array.isArray(data74)){
const len10 = data74.length;
for(let i10=0; i10<len10; i10++){
if(typeof data74[i10] !== "string"){
const err121 = {instancePath:instancePath+"/planning/reviewers/" + i10,schemaPath:"#/definitions/planning/properties/reviewers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/planning/reviewers",schemaPath:"#/definitions/planning/properties/reviewers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data70.approvers !== undefined){
let data76 = data70.approvers;
if(Array.isArray(data76)){
const len11 = data76.length;
for(let i11=0; i11<len11; i11++){
if(typeof data76[i11] !== "string"){
const err123 = {instancePath:instancePath+"/planning/approvers/" + i11,schemaPath:"#/definitions/planning/properties/approvers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/planning/approvers",schemaPath:"#/definitions/planning/properties/approvers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/planning",schemaPath:"#/definitions/planning/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.people !== undefined){
let data78 = data.people;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.owners === undefined){
const err126 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: "owners"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data78.authors === undefined){
const err127 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: "authors"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key10 in data78){
if(!((key10 === "owners") || (key10 === "authors"))){
const err128 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data78.owners !== undefined){
let data79 = data78.owners;
if(Array.isArray(data79)){
const len12 = data79.length;
for(let i12=0; i12<len12; i12++){
let data80 = data79[i12];
if(typeof data80 === "string"){
if(!pattern25.test(data80)){
const err129 = {instancePath:instancePath+"/people/owners/" + i12,schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/people/owners/" + i12,schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/people/owners",schemaPath:"#/properties/people/properties/owners/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data78.authors !== undefined){
let data81 = data78.authors;
if(Array.isArray(data81)){
const len13 = data81.length;
for(let i13=0; i13<len13; i13++){
let data82 = data81[i13];
if(typeof data82 === "string"){
if(!pattern25.test(data82)){
const err132 = {instancePath:instancePath+"/people/authors/" + i13,schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/people/authors/" + i13,schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/people/authors",schemaPath:"#/properties/people/properties/authors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.checkIn !== undefined){
let data83 = data.checkIn;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.outcome === undefined){
const err136 = {instancePath:instancePath+"/checkIn",schemaPath:"#/definitions/checkIn/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key11 in data83){
if(!((((key11 === "outcome") || (key11 === "address")) || (key11 === "previousWeek")) || (key11 === "isEdited"))){
const err137 = {instancePath:instancePath+"/checkIn",schemaPath:"#/definitions/checkIn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data83.outcome !== undefined){
let data84 = data83.outcome;
if(!((((((((data84 === "posted") || (data84 === "updated")) || (data84 === "stands")) || (data84 === "quiet")) || (data84 === "carried-over")) || (data84 === "deleted")) || (data84 === "failed")) || (data84 === "none"))){
const err138 = {instancePath:instancePath+"/checkIn/outcome",schemaPath:"#/definitions/checkIn/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema55.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data83.address !== undefined){
let data85 = data83.address;
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err139 = {instancePath:instancePath+"/checkIn/address",schemaPath:"#/definitions/checkIn/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/checkIn/address",schemaPath:"#/definitions/checkIn/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data83.previousWeek !== undefined){
let data86 = data83.previousWeek;
if(typeof data86 === "string"){
if(!pattern1.test(data86)){
const err141 = {instancePath:instancePath+"/checkIn/previousWeek",schemaPath:"#/definitions/checkIn/properties/previousWeek/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-W\\d\\d$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/checkIn/previousWeek",schemaPath:"#/definitions/checkIn/properties/previousWeek/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data83.isEdited !== undefined){
if(typeof data83.isEdited !== "boolean"){
const err143 = {instancePath:instancePath+"/checkIn/isEdited",schemaPath:"#/definitions/checkIn/properties/isEdited/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/checkIn",schemaPath:"#/definitions/checkIn/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.previous !== undefined){
let data88 = data.previous;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.week === undefined){
const err145 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/required",keyword:"required",params:{missingProperty: "week"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data88.state === undefined){
const err146 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key12 in data88){
if(!((key12 === "week") || (key12 === "state"))){
const err147 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data88.week !== undefined){
let data89 = data88.week;
if(typeof data89 === "string"){
if(!pattern1.test(data89)){
const err148 = {instancePath:instancePath+"/previous/week",schemaPath:"#/properties/previous/properties/week/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-W\\d\\d$"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/previous/week",schemaPath:"#/properties/previous/properties/week/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data88.state !== undefined){
let data90 = data88.state;
if(!((((((((data90 === "on-track") || (data90 === "at-risk")) || (data90 === "off-track")) || (data90 === "no-activity")) || (data90 === "needs-exception")) || (data90 === "done")) || (data90 === "dropped")) || (data90 === "untracked"))){
const err150 = {instancePath:instancePath+"/previous/state",schemaPath:"#/definitions/state/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema57 = {"title":"ReportSig","description":"A SIG with what it owns.","type":"object","additionalProperties":false,"required":["name","counts","representatives","isActive","waiting"],"properties":{"name":{"type":"string","description":"Without `sig-`; `none` for proposals that nobody owns."},"counts":{"$ref":"#/definitions/counts"},"representatives":{"type":"array","items":{"$ref":"#/definitions/login"}},"lastActiveAt":{"type":"string","description":"The last review or comment of a representative on a proposal or its code.","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"isActive":{"type":"boolean","description":"One of them said something within four weeks (W-4)."},"isRequired":{"type":"boolean","description":"It signs off every proposal."},"contact":{"$ref":"#/definitions/contact"},"waiting":{"type":"integer","description":"Reviews that wait for it for more than seven days.","minimum":0}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.counts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.representatives === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "representatives"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.isActive === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isActive"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.waiting === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waiting"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "counts")) || (key0 === "representatives")) || (key0 === "lastActiveAt")) || (key0 === "isActive")) || (key0 === "isRequired")) || (key0 === "contact")) || (key0 === "waiting"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.counts !== undefined){
let data1 = data.counts;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((((((key1 === "on-track") || (key1 === "at-risk")) || (key1 === "off-track")) || (key1 === "no-activity")) || (key1 === "needs-exception")) || (key1 === "done")) || (key1 === "dropped")) || (key1 === "untracked"))){
const err7 = {instancePath:instancePath+"/counts",schemaPath:"#/definitions/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1["on-track"] !== undefined){
let data2 = data1["on-track"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/counts/on-track",schemaPath:"#/definitions/counts/properties/on-track/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/counts/on-track",schemaPath:"#/definitions/counts/properties/on-track/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data1["at-risk"] !== undefined){
let data3 = data1["at-risk"];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/counts/at-risk",schemaPath:"#/definitions/counts/properties/at-risk/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/counts/at-risk",schemaPath:"#/definitions/counts/properties/at-risk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data1["off-track"] !== undefined){
let data4 = data1["off-track"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/counts/off-track",schemaPath:"#/definitions/counts/properties/off-track/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/counts/off-track",schemaPath:"#/definitions/counts/properties/off-track/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data1["no-activity"] !== undefined){
let data5 = data1["no-activity"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/counts/no-activity",schemaPath:"#/definitions/counts/properties/no-activity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/counts/no-activity",schemaPath:"#/definitions/counts/properties/no-activity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data1["needs-exception"] !== undefined){
let data6 = data1["needs-exception"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err16 = {instancePath:instancePath+"/counts/needs-exception",schemaPath:"#/definitions/counts/properties/needs-exception/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/counts/needs-exception",schemaPath:"#/definitions/counts/properties/needs-exception/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data1.done !== undefined){
let data7 = data1.done;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err18 = {instancePath:instancePath+"/counts/done",schemaPath:"#/definitions/counts/properties/done/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/counts/done",schemaPath:"#/definitions/counts/properties/done/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data1.dropped !== undefined){
let data8 = data1.dropped;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/counts/dropped",schemaPath:"#/definitions/counts/properties/dropped/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/counts/dropped",schemaPath:"#/definitions/counts/properties/dropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data1.untracked !== undefined){
let data9 = data1.untracked;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/counts/untracked",schemaPath:"#/definitions/counts/properties/untracked/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/counts/untracked",schemaPath:"#/definitions/counts/properties/untracked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/counts",schemaPath:"#/definitions/counts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.representatives !== undefined){
let data10 = data.representatives;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern25.test(data11)){
const err25 = {instancePath:instancePath+"/representatives/" + i0,schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/representatives/" + i0,schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/representatives",schemaPath:"#/properties/representatives/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.lastActiveAt !== undefined){
let data12 = data.lastActiveAt;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
const err28 = {instancePath:instancePath+"/lastActiveAt",schemaPath:"#/properties/lastActiveAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/lastActiveAt",schemaPath:"#/properties/lastActiveAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.isActive !== undefined){
if(typeof data.isActive !== "boolean"){
const err30 = {instancePath:instancePath+"/isActive",schemaPath:"#/properties/isActive/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.isRequired !== undefined){
if(typeof data.isRequired !== "boolean"){
const err31 = {instancePath:instancePath+"/isRequired",schemaPath:"#/properties/isRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.contact !== undefined){
let data15 = data.contact;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.meetings === undefined){
const err32 = {instancePath:instancePath+"/contact",schemaPath:"#/definitions/contact/required",keyword:"required",params:{missingProperty: "meetings"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "meetings") || (key2 === "mailingList"))){
const err33 = {instancePath:instancePath+"/contact",schemaPath:"#/definitions/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.meetings !== undefined){
let data16 = data15.meetings;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.day === undefined){
const err34 = {instancePath:instancePath+"/contact/meetings/" + i1,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17.time === undefined){
const err35 = {instancePath:instancePath+"/contact/meetings/" + i1,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "time"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data17.zone === undefined){
const err36 = {instancePath:instancePath+"/contact/meetings/" + i1,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "zone"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17.url === undefined){
const err37 = {instancePath:instancePath+"/contact/meetings/" + i1,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data17){
if(!((((key3 === "day") || (key3 === "time")) || (key3 === "zone")) || (key3 === "url"))){
const err38 = {instancePath:instancePath+"/contact/meetings/" + i1,schemaPath:"#/definitions/contact/properties/meetings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.day !== undefined){
if(typeof data17.day !== "string"){
const err39 = {instancePath:instancePath+"/contact/meetings/" + i1+"/day",schemaPath:"#/definitions/contact/properties/meetings/items/properties/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.time !== undefined){
if(typeof data17.time !== "string"){
const err40 = {instancePath:instancePath+"/contact/meetings/" + i1+"/time",schemaPath:"#/definitions/contact/properties/meetings/items/properties/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data17.zone !== undefined){
if(typeof data17.zone !== "string"){
const err41 = {instancePath:instancePath+"/contact/meetings/" + i1+"/zone",schemaPath:"#/definitions/contact/properties/meetings/items/properties/zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data17.url !== undefined){
if(typeof data17.url !== "string"){
const err42 = {instancePath:instancePath+"/contact/meetings/" + i1+"/url",schemaPath:"#/definitions/contact/properties/meetings/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/contact/meetings/" + i1,schemaPath:"#/definitions/contact/properties/meetings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/contact/meetings",schemaPath:"#/definitions/contact/properties/meetings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.mailingList !== undefined){
if(typeof data15.mailingList !== "string"){
const err45 = {instancePath:instancePath+"/contact/mailingList",schemaPath:"#/definitions/contact/properties/mailingList/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/contact",schemaPath:"#/definitions/contact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.waiting !== undefined){
let data23 = data.waiting;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err47 = {instancePath:instancePath+"/waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err48 = {instancePath:instancePath+"/waiting",schemaPath:"#/properties/waiting/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema61 = {"title":"ReportLag","description":"A review that is waited for longer than seven days.","type":"object","additionalProperties":false,"required":["repository","pull","title","address","days","since","for"],"properties":{"proposal":{"type":"integer","minimum":1},"sig":{"type":"string","description":"Without `sig-`."},"repository":{"type":"string","description":"`owner/name`"},"pull":{"type":"integer","minimum":1},"title":{"type":"string","description":"As written."},"address":{"type":"string","pattern":"^https?://"},"days":{"type":"integer","minimum":0},"since":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"for":{"$ref":"#/definitions/party"},"contact":{"$ref":"#/definitions/contact"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pull === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pull"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.address === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.days === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.since === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.for === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema61.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.proposal !== undefined){
let data0 = data.proposal;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/proposal",schemaPath:"#/properties/proposal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.sig !== undefined){
if(typeof data.sig !== "string"){
const err10 = {instancePath:instancePath+"/sig",schemaPath:"#/properties/sig/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.repository !== undefined){
if(typeof data.repository !== "string"){
const err11 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.pull !== undefined){
let data3 = data.pull;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err14 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.address !== undefined){
let data5 = data.address;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err15 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.days !== undefined){
let data6 = data.days;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err17 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.since !== undefined){
let data7 = data.since;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err19 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.for !== undefined){
if(!(validate18(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.contact !== undefined){
let data9 = data.contact;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.meetings === undefined){
const err21 = {instancePath:instancePath+"/contact",schemaPath:"#/definitions/contact/required",keyword:"required",params:{missingProperty: "meetings"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "meetings") || (key1 === "mailingList"))){
const err22 = {instancePath:instancePath+"/contact",schemaPath:"#/definitions/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.meetings !== undefined){
let data10 = data9.meetings;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.day === undefined){
const err23 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "day"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.time === undefined){
const err24 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "time"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.zone === undefined){
const err25 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "zone"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.url === undefined){
const err26 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data11){
if(!((((key2 === "day") || (key2 === "time")) || (key2 === "zone")) || (key2 === "url"))){
const err27 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.day !== undefined){
if(typeof data11.day !== "string"){
const err28 = {instancePath:instancePath+"/contact/meetings/" + i0+"/day",schemaPath:"#/definitions/contact/properties/meetings/items/properties/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.time !== undefined){
if(typeof data11.time !== "string"){
const err29 = {instancePath:instancePath+"/contact/meetings/" + i0+"/time",schemaPath:"#/definitions/contact/properties/meetings/items/properties/time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.zone !== undefined){
if(typeof data11.zone !== "string"){
const err30 = {instancePath:instancePath+"/contact/meetings/" + i0+"/zone",schemaPath:"#/definitions/contact/properties/meetings/items/properties/zone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.url !== undefined){
if(typeof data11.url !== "string"){
const err31 = {instancePath:instancePath+"/contact/meetings/" + i0+"/url",schemaPath:"#/definitions/contact/properties/meetings/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/contact/meetings/" + i0,schemaPath:"#/definitions/contact/properties/meetings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/contact/meetings",schemaPath:"#/definitions/contact/properties/meetings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.mailingList !== undefined){
if(typeof data9.mailingList !== "string"){
const err34 = {instancePath:instancePath+"/contact/mailingList",schemaPath:"#/definitions/contact/properties/mailingList/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/contact",schemaPath:"#/definitions/contact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema63 = {"title":"ReportPending","description":"An open pull request to the proposals that has no decision.","type":"object","additionalProperties":false,"required":["pull","title","address","days","openedAt","isDraft","proposals"],"properties":{"pull":{"type":"integer","minimum":1},"title":{"type":"string","description":"As written."},"address":{"type":"string","pattern":"^https?://"},"author":{"$ref":"#/definitions/login"},"openedAt":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"},"days":{"type":"integer","description":"Since it was opened.","minimum":0},"isDraft":{"type":"boolean","description":"Its author says that it is not ready."},"proposals":{"type":"array","items":{"type":"integer","minimum":1},"description":"That it names."},"sig":{"type":"string","description":"Without `sig-`."},"signOff":{"$ref":"#/definitions/signOff"},"review":{"enum":["none","commented","changes-requested","approved"]},"waitingFor":{"$ref":"#/definitions/party"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pull === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pull"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.address === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.days === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.openedAt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "openedAt"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.isDraft === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isDraft"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.proposals === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposals"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema63.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pull !== undefined){
let data0 = data.pull;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.address !== undefined){
let data2 = data.address;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err11 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.author !== undefined){
let data3 = data.author;
if(typeof data3 === "string"){
if(!pattern25.test(data3)){
const err13 = {instancePath:instancePath+"/author",schemaPath:"#/definitions/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/author",schemaPath:"#/definitions/login/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.openedAt !== undefined){
let data4 = data.openedAt;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err15 = {instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/openedAt",schemaPath:"#/properties/openedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.days !== undefined){
let data5 = data.days;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.isDraft !== undefined){
if(typeof data.isDraft !== "boolean"){
const err19 = {instancePath:instancePath+"/isDraft",schemaPath:"#/properties/isDraft/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.proposals !== undefined){
let data7 = data.proposals;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/proposals/" + i0,schemaPath:"#/properties/proposals/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/proposals/" + i0,schemaPath:"#/properties/proposals/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.sig !== undefined){
if(typeof data.sig !== "string"){
const err23 = {instancePath:instancePath+"/sig",schemaPath:"#/properties/sig/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.signOff !== undefined){
let data10 = data.signOff;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.pull === undefined){
const err24 = {instancePath:instancePath+"/signOff",schemaPath:"#/definitions/signOff/required",keyword:"required",params:{missingProperty: "pull"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.state === undefined){
const err25 = {instancePath:instancePath+"/signOff",schemaPath:"#/definitions/signOff/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data10){
if(!((((key1 === "pull") || (key1 === "state")) || (key1 === "description")) || (key1 === "missing"))){
const err26 = {instancePath:instancePath+"/signOff",schemaPath:"#/definitions/signOff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.pull !== undefined){
let data11 = data10.pull;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/signOff/pull",schemaPath:"#/definitions/signOff/properties/pull/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/signOff/pull",schemaPath:"#/definitions/signOff/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data10.state !== undefined){
let data12 = data10.state;
if(!(((((data12 === "success") || (data12 === "pending")) || (data12 === "failure")) || (data12 === "error")) || (data12 === "none"))){
const err29 = {instancePath:instancePath+"/signOff/state",schemaPath:"#/definitions/signOff/properties/state/enum",keyword:"enum",params:{allowedValues: schema49.properties.state.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.description !== undefined){
if(typeof data10.description !== "string"){
const err30 = {instancePath:instancePath+"/signOff/description",schemaPath:"#/definitions/signOff/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.missing !== undefined){
let data14 = data10.missing;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err31 = {instancePath:instancePath+"/signOff/missing/" + i1,schemaPath:"#/definitions/signOff/properties/missing/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/signOff/missing",schemaPath:"#/definitions/signOff/properties/missing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/signOff",schemaPath:"#/definitions/signOff/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.review !== undefined){
let data16 = data.review;
if(!((((data16 === "none") || (data16 === "commented")) || (data16 === "changes-requested")) || (data16 === "approved"))){
const err34 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues: schema63.properties.review.enum}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.waitingFor !== undefined){
if(!(validate18(data.waitingFor, {instancePath:instancePath+"/waitingFor",parentData:data,parentDataProperty:"waitingFor",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema66 = {"title":"ReportDebt","description":"What one person or SIG is waited for.","type":"object","additionalProperties":false,"required":["by","items"],"properties":{"by":{"$ref":"#/definitions/party"},"items":{"type":"array","items":{"title":"ReportDebtItem","type":"object","additionalProperties":false,"required":["proposal","message"],"properties":{"proposal":{"type":"integer","minimum":1},"message":{"type":"string"},"days":{"type":"integer","minimum":0},"address":{"type":"string","pattern":"^https?://"}}}}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "by") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate18(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.proposal === undefined){
const err3 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "proposal"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.message === undefined){
const err4 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "proposal") || (key1 === "message")) || (key1 === "days")) || (key1 === "address"))){
const err5 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.proposal !== undefined){
let data3 = data2.proposal;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/items/" + i0+"/proposal",schemaPath:"#/properties/items/items/properties/proposal/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/items/" + i0+"/proposal",schemaPath:"#/properties/items/items/properties/proposal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data2.message !== undefined){
if(typeof data2.message !== "string"){
const err8 = {instancePath:instancePath+"/items/" + i0+"/message",schemaPath:"#/properties/items/items/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.days !== undefined){
let data5 = data2.days;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/items/" + i0+"/days",schemaPath:"#/properties/items/items/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/items/" + i0+"/days",schemaPath:"#/properties/items/items/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data2.address !== undefined){
let data6 = data2.address;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err11 = {instancePath:instancePath+"/items/" + i0+"/address",schemaPath:"#/properties/items/items/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/items/" + i0+"/address",schemaPath:"#/properties/items/items/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema67 = {"title":"ReportCleanUp","description":"Something to put right on a tracker.","type":"object","additionalProperties":false,"required":["id","tracker","address","message","hint"],"properties":{"id":{"type":"string","description":"A stable name of the kind: `closed-by-bot`."},"tracker":{"type":"integer","minimum":1},"address":{"type":"string","pattern":"^https?://"},"message":{"type":"string","description":"What is found."},"hint":{"type":"string","description":"What to do, and who can."},"by":{"$ref":"#/definitions/party"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tracker === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tracker"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.address === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.message === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.hint === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hint"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "tracker")) || (key0 === "address")) || (key0 === "message")) || (key0 === "hint")) || (key0 === "by"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tracker !== undefined){
let data1 = data.tracker;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/tracker",schemaPath:"#/properties/tracker/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.address !== undefined){
let data2 = data.address;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.hint !== undefined){
if(typeof data.hint !== "string"){
const err12 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate18(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="weekly-report.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.repository === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repository"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.series === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "series"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.server === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.week === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "week"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.begins === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "begins"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ends === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ends"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.generatedAt === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "generatedAt"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.skippedWeeks === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skippedWeeks"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.releases === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "releases"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.counts === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.proposals === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proposals"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.sigs === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sigs"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.lag === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lag"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.pending === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pending"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.exceptions === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exceptions"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.debts === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "debts"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.cleanup === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cleanup"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.errors === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.work === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "work"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.schema !== undefined){
if(1 !== data.schema){
const err21 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.repository !== undefined){
if(typeof data.repository !== "string"){
const err22 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.series !== undefined){
if(typeof data.series !== "string"){
const err23 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.server !== undefined){
let data3 = data.server;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err24 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.week !== undefined){
let data4 = data.week;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err26 = {instancePath:instancePath+"/week",schemaPath:"#/properties/week/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-W\\d\\d$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/week",schemaPath:"#/properties/week/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.begins !== undefined){
let data5 = data.begins;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err28 = {instancePath:instancePath+"/begins",schemaPath:"#/properties/begins/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/begins",schemaPath:"#/properties/begins/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.ends !== undefined){
let data6 = data.ends;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err30 = {instancePath:instancePath+"/ends",schemaPath:"#/properties/ends/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/ends",schemaPath:"#/properties/ends/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.generatedAt !== undefined){
let data7 = data.generatedAt;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err32 = {instancePath:instancePath+"/generatedAt",schemaPath:"#/properties/generatedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/generatedAt",schemaPath:"#/properties/generatedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.commit !== undefined){
if(typeof data.commit !== "string"){
const err34 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.previous !== undefined){
let data9 = data.previous;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.week === undefined){
const err35 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/required",keyword:"required",params:{missingProperty: "week"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "week") || (key1 === "address"))){
const err36 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.week !== undefined){
let data10 = data9.week;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err37 = {instancePath:instancePath+"/previous/week",schemaPath:"#/properties/previous/properties/week/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-W\\d\\d$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/previous/week",schemaPath:"#/properties/previous/properties/week/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.address !== undefined){
let data11 = data9.address;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err39 = {instancePath:instancePath+"/previous/address",schemaPath:"#/properties/previous/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/previous/address",schemaPath:"#/properties/previous/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.skippedWeeks !== undefined){
let data12 = data.skippedWeeks;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err42 = {instancePath:instancePath+"/skippedWeeks/" + i0,schemaPath:"#/properties/skippedWeeks/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-W\\d\\d$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/skippedWeeks/" + i0,schemaPath:"#/properties/skippedWeeks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/skippedWeeks",schemaPath:"#/properties/skippedWeeks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.current !== undefined){
let data14 = data.current;
if(typeof data14 === "string"){
if(!pattern8.test(data14)){
const err45 = {instancePath:instancePath+"/current",schemaPath:"#/properties/current/pattern",keyword:"pattern",params:{pattern: "^v\\d{1,4}\\.\\d{1,4}$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.releases !== undefined){
let data15 = data.releases;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data15[i1], {instancePath:instancePath+"/releases/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/releases",schemaPath:"#/properties/releases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.counts !== undefined){
let data17 = data.counts;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!((((((((key2 === "on-track") || (key2 === "at-risk")) || (key2 === "off-track")) || (key2 === "no-activity")) || (key2 === "needs-exception")) || (key2 === "done")) || (key2 === "dropped")) || (key2 === "untracked"))){
const err48 = {instancePath:instancePath+"/counts",schemaPath:"#/definitions/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data17["on-track"] !== undefined){
let data18 = data17["on-track"];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err49 = {instancePath:instancePath+"/counts/on-track",schemaPath:"#/definitions/counts/properties/on-track/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/counts/on-track",schemaPath:"#/definitions/counts/properties/on-track/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data17["at-risk"] !== undefined){
let data19 = data17["at-risk"];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err51 = {instancePath:instancePath+"/counts/at-risk",schemaPath:"#/definitions/counts/properties/at-risk/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err52 = {instancePath:instancePath+"/counts/at-risk",schemaPath:"#/definitions/counts/properties/at-risk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data17["off-track"] !== undefined){
let data20 = data17["off-track"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err53 = {instancePath:instancePath+"/counts/off-track",schemaPath:"#/definitions/counts/properties/off-track/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err54 = {instancePath:instancePath+"/counts/off-track",schemaPath:"#/definitions/counts/properties/off-track/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data17["no-activity"] !== undefined){
let data21 = data17["no-activity"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err55 = {instancePath:instancePath+"/counts/no-activity",schemaPath:"#/definitions/counts/properties/no-activity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err56 = {instancePath:instancePath+"/counts/no-activity",schemaPath:"#/definitions/counts/properties/no-activity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data17["needs-exception"] !== undefined){
let data22 = data17["needs-exception"];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err57 = {instancePath:instancePath+"/counts/needs-exception",schemaPath:"#/definitions/counts/properties/needs-exception/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/counts/needs-exception",schemaPath:"#/definitions/counts/properties/needs-exception/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data17.done !== undefined){
let data23 = data17.done;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err59 = {instancePath:instancePath+"/counts/done",schemaPath:"#/definitions/counts/properties/done/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err60 = {instancePath:instancePath+"/counts/done",schemaPath:"#/definitions/counts/properties/done/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data17.dropped !== undefined){
let data24 = data17.dropped;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err61 = {instancePath:instancePath+"/counts/dropped",schemaPath:"#/definitions/counts/properties/dropped/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err62 = {instancePath:instancePath+"/counts/dropped",schemaPath:"#/definitions/counts/properties/dropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data17.untracked !== undefined){
let data25 = data17.untracked;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err63 = {instancePath:instancePath+"/counts/untracked",schemaPath:"#/definitions/counts/properties/untracked/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err64 = {instancePath:instancePath+"/counts/untracked",schemaPath:"#/definitions/counts/properties/untracked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/counts",schemaPath:"#/definitions/counts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.proposals !== undefined){
let data26 = data.proposals;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data26[i2], {instancePath:instancePath+"/proposals/" + i2,parentData:data26,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/proposals",schemaPath:"#/properties/proposals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.sigs !== undefined){
let data28 = data.sigs;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
if(!(validate40(data28[i3], {instancePath:instancePath+"/sigs/" + i3,parentData:data28,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.lag !== undefined){
let data30 = data.lag;
if(Array.isArray(data30)){
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
if(!(validate42(data30[i4], {instancePath:instancePath+"/lag/" + i4,parentData:data30,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/lag",schemaPath:"#/properties/lag/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.pending !== undefined){
let data32 = data.pending;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
if(!(validate45(data32[i5], {instancePath:instancePath+"/pending/" + i5,parentData:data32,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.decisions !== undefined){
let data34 = data.decisions;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.count === undefined){
const err70 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data34.medianDays === undefined){
const err71 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "medianDays"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data34.longestDays === undefined){
const err72 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/required",keyword:"required",params:{missingProperty: "longestDays"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key3 in data34){
if(!(((key3 === "count") || (key3 === "medianDays")) || (key3 === "longestDays"))){
const err73 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data34.count !== undefined){
let data35 = data34.count;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err74 = {instancePath:instancePath+"/decisions/count",schemaPath:"#/properties/decisions/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err75 = {instancePath:instancePath+"/decisions/count",schemaPath:"#/properties/decisions/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data34.medianDays !== undefined){
let data36 = data34.medianDays;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err76 = {instancePath:instancePath+"/decisions/medianDays",schemaPath:"#/properties/decisions/properties/medianDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err77 = {instancePath:instancePath+"/decisions/medianDays",schemaPath:"#/properties/decisions/properties/medianDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data34.longestDays !== undefined){
let data37 = data34.longestDays;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err78 = {instancePath:instancePath+"/decisions/longestDays",schemaPath:"#/properties/decisions/properties/longestDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err79 = {instancePath:instancePath+"/decisions/longestDays",schemaPath:"#/properties/decisions/properties/longestDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data38 = data.exceptions;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
if(!(validate29(data38[i6], {instancePath:instancePath+"/exceptions/" + i6,parentData:data38,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.debts !== undefined){
let data40 = data.debts;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
if(!(validate49(data40[i7], {instancePath:instancePath+"/debts/" + i7,parentData:data40,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/debts",schemaPath:"#/properties/debts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.cleanup !== undefined){
let data42 = data.cleanup;
if(Array.isArray(data42)){
const len8 = data42.length;
for(let i8=0; i8<len8; i8++){
if(!(validate52(data42[i8], {instancePath:instancePath+"/cleanup/" + i8,parentData:data42,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/cleanup",schemaPath:"#/properties/cleanup/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.errors !== undefined){
let data44 = data.errors;
if(Array.isArray(data44)){
const len9 = data44.length;
for(let i9=0; i9<len9; i9++){
let data45 = data44[i9];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.what === undefined){
const err84 = {instancePath:instancePath+"/errors/" + i9,schemaPath:"#/definitions/error/required",keyword:"required",params:{missingProperty: "what"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data45.message === undefined){
const err85 = {instancePath:instancePath+"/errors/" + i9,schemaPath:"#/definitions/error/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data45.hint === undefined){
const err86 = {instancePath:instancePath+"/errors/" + i9,schemaPath:"#/definitions/error/required",keyword:"required",params:{missingProperty: "hint"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key4 in data45){
if(!(((((key4 === "what") || (key4 === "number")) || (key4 === "message")) || (key4 === "hint")) || (key4 === "path"))){
const err87 = {instancePath:instancePath+"/errors/" + i9,schemaPath:"#/definitions/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data45.what !== undefined){
if(typeof data45.what !== "string"){
const err88 = {instancePath:instancePath+"/errors/" + i9+"/what",schemaPath:"#/definitions/error/properties/what/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data45.number !== undefined){
let data47 = data45.number;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err89 = {instancePath:instancePath+"/errors/" + i9+"/number",schemaPath:"#/definitions/error/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 1 || isNaN(data47)){
const err90 = {instancePath:instancePath+"/errors/" + i9+"/number",schemaPath:"#/definitions/error/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data45.message !== undefined){
if(typeof data45.message !== "string"){
const err91 = {instancePath:instancePath+"/errors/" + i9+"/message",schemaPath:"#/definitions/error/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data45.hint !== undefined){
if(typeof data45.hint !== "string"){
const err92 = {instancePath:instancePath+"/errors/" + i9+"/hint",schemaPath:"#/definitions/error/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data45.path !== undefined){
if(typeof data45.path !== "string"){
const err93 = {instancePath:instancePath+"/errors/" + i9+"/path",schemaPath:"#/definitions/error/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/errors/" + i9,schemaPath:"#/definitions/error/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.sweep !== undefined){
let data51 = data.sweep;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.isLate === undefined){
const err96 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty: "isLate"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key5 in data51){
if(!((key5 === "at") || (key5 === "isLate"))){
const err97 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data51.at !== undefined){
let data52 = data51.at;
if(typeof data52 === "string"){
if(!pattern2.test(data52)){
const err98 = {instancePath:instancePath+"/sweep/at",schemaPath:"#/properties/sweep/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/sweep/at",schemaPath:"#/properties/sweep/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data51.isLate !== undefined){
if(typeof data51.isLate !== "boolean"){
const err100 = {instancePath:instancePath+"/sweep/isLate",schemaPath:"#/properties/sweep/properties/isLate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.mailingList !== undefined){
if(typeof data.mailingList !== "string"){
const err102 = {instancePath:instancePath+"/mailingList",schemaPath:"#/properties/mailingList/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.issue !== undefined){
let data55 = data.issue;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.number === undefined){
const err103 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data55.address === undefined){
const err104 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key6 in data55){
if(!((key6 === "number") || (key6 === "address"))){
const err105 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data55.number !== undefined){
let data56 = data55.number;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err106 = {instancePath:instancePath+"/issue/number",schemaPath:"#/properties/issue/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 1 || isNaN(data56)){
const err107 = {instancePath:instancePath+"/issue/number",schemaPath:"#/properties/issue/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data55.address !== undefined){
let data57 = data55.address;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err108 = {instancePath:instancePath+"/issue/address",schemaPath:"#/properties/issue/properties/address/pattern",keyword:"pattern",params:{pattern: "^https?://"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/issue/address",schemaPath:"#/properties/issue/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.work !== undefined){
let data58 = data.work;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.due === undefined){
const err111 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/required",keyword:"required",params:{missingProperty: "due"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data58.posted === undefined){
const err112 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/required",keyword:"required",params:{missingProperty: "posted"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data58.updated === undefined){
const err113 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/required",keyword:"required",params:{missingProperty: "updated"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data58.standing === undefined){
const err114 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/required",keyword:"required",params:{missingProperty: "standing"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data58.quiet === undefined){
const err115 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/required",keyword:"required",params:{missingProperty: "quiet"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data58.carriedOver === undefined){
const err116 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/required",keyword:"required",params:{missingProperty: "carriedOver"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data58.failed === undefined){
const err117 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/required",keyword:"required",params:{missingProperty: "failed"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key7 in data58){
if(!(((((((key7 === "due") || (key7 === "posted")) || (key7 === "updated")) || (key7 === "standing")) || (key7 === "quiet")) || (key7 === "carriedOver")) || (key7 === "failed"))){
const err118 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data58.due !== undefined){
let data59 = data58.due;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err119 = {instancePath:instancePath+"/work/due",schemaPath:"#/properties/work/properties/due/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err120 = {instancePath:instancePath+"/work/due",schemaPath:"#/properties/work/properties/due/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data58.posted !== undefined){
let data60 = data58.posted;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err121 = {instancePath:instancePath+"/work/posted",schemaPath:"#/properties/work/properties/posted/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err122 = {instancePath:instancePath+"/work/posted",schemaPath:"#/properties/work/properties/posted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data58.updated !== undefined){
let data61 = data58.updated;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err123 = {instancePath:instancePath+"/work/updated",schemaPath:"#/properties/work/properties/updated/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err124 = {instancePath:instancePath+"/work/updated",schemaPath:"#/properties/work/properties/updated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data58.standing !== undefined){
let data62 = data58.standing;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err125 = {instancePath:instancePath+"/work/standing",schemaPath:"#/properties/work/properties/standing/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err126 = {instancePath:instancePath+"/work/standing",schemaPath:"#/properties/work/properties/standing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data58.quiet !== undefined){
let data63 = data58.quiet;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err127 = {instancePath:instancePath+"/work/quiet",schemaPath:"#/properties/work/properties/quiet/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err128 = {instancePath:instancePath+"/work/quiet",schemaPath:"#/properties/work/properties/quiet/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data58.carriedOver !== undefined){
let data64 = data58.carriedOver;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err129 = {instancePath:instancePath+"/work/carriedOver",schemaPath:"#/properties/work/properties/carriedOver/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err130 = {instancePath:instancePath+"/work/carriedOver",schemaPath:"#/properties/work/properties/carriedOver/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data58.failed !== undefined){
let data65 = data58.failed;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err131 = {instancePath:instancePath+"/work/failed",schemaPath:"#/properties/work/properties/failed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err132 = {instancePath:instancePath+"/work/failed",schemaPath:"#/properties/work/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
else {
const err133 = {instancePath:instancePath+"/work",schemaPath:"#/properties/work/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// Made by `npm run openapi` from the routes; do not edit.

export type paths = {
  "/api/v1/portal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["portal"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/programmes/{programme}/cases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openCase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/follow/{token}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["followCase"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/follow/{token}/actions/{action}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["actAsCaller"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/follow/{token}/attachments/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["followAttachment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/resident/codes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["askForCode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/resident/session": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["signInByCode"];
    delete: operations["signOutResident"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/resident": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["whoCalls"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/resident/matters": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["myMatters"];
    put?: never;
    post: operations["keepMatter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/outbox/codes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listCodes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/resident/kept": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["keptAboutMe"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/resident/kept/copies": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["takeCopyOfMine"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/resident/kept/erasure": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["askForErasure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/erasures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listErasures"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/erasures/{id}/decision": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["decideErasure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/firms": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["myFirms"];
    put?: never;
    post: operations["claimFirm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/firms/{code}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getFirm"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/firms/{code}/invitations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["inviteToFirm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/firms/{code}/people": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["joinFirm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/firms/{code}/people/me": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: operations["leaveFirm"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/firm-claims": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listFirmClaims"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/firm-claims/{code}/{resident}/{decision}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["decideFirmClaim"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/nearby": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["nearMe"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/nearby/{id}/met": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["meToo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/public": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listPublic"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/public/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPublic"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/publications": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listPublications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/publication": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPublication"];
    put?: never;
    post: operations["draftPublication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/publication/publish": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["publish"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/publication/{step}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["withdrawPublication"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listCases"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/views": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listViews"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getCase"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/events": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listCaseEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/suggestion": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getSuggestion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/actions/{action}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["actOnCase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/reveal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["revealCallers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/papers/{paper}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["printCase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/articles": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listCaseArticles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/articles/{article}/uses": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["citeArticle"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/views/saved": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listSavedViews"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/views/saved/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["saveView"];
    post?: never;
    delete: operations["forgetView"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/actions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listCommonActions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/beside": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listBeside"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/map/cases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["mapCases"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/case-exports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listCaseExports"];
    put?: never;
    post: operations["exportCases"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/case-exports/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getCaseExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/case-files": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["previewCaseFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/case-files/{file}/columns": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setCaseFileColumns"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/case-files/{file}/parts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["bringCaseFilePart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letters/read": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["readLetter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/letters": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openLetter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/awaited": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listAwaited"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/awaited": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getAwaited"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/answers.xlsx": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["answerFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/awaited/replied": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["noteReplies"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/chat-groups": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listChatGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/desk/today": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getToday"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/desk/call-backs": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listCallBacks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/desk/ladder": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getLadder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/desk/leader-words": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listUnansweredWords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/desk/triage": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["triageQuality"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/desk/shifts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listShifts"];
    put?: never;
    post: operations["giveShift"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/desk/shifts/{id}/take": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["takeShift"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/repeats": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listRepeats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/cases/{id}/repeats": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getCaseRepeats"];
    put?: never;
    post: operations["askForRepeat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/repeats/{id}/decision": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["decideRepeat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/repeats/{id}/cases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["linkRepeat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/repeats/{id}/cases/{case}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete: operations["unlinkRepeat"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/topics": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listTopics"];
    put?: never;
    post: operations["adoptTopic"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/topics/proposals": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listTopicProposals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/topics/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getTopic"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/topics/dismissals": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["dismissTopic"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/topics/{id}/steps": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["stepTopic"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/field/today": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["fieldToday"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/visits/{id}/results": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["bringVisit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/field/cases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["openOnTheWay"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/rounds": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getRounds"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/roster": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getRoster"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/visits": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listVisits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/visits/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getVisit"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/visits/{id}/excuse": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["excuseVisit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/campaigns": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listCampaigns"];
    put?: never;
    post: operations["callCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/campaigns/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getCampaign"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/campaigns/{id}/publish": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["publishDraw"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/public/draws/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPublicDraw"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/records/searches/passed": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["searchPassed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/records/searches/where": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["searchWhere"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/records/{id}/reveal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["revealRecord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/records/searches": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listRecordSearches"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/records": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listRecords"];
    put?: never;
    post: operations["writeRecord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/records/batch": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["writeRecords"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/records/sums": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["sumRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/records/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getRecord"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/gate-board": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getGateBoard"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/gate-board/live": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["watchGates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/places": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listRecordPlaces"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/places/{place}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getRecordPlace"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/places/{place}/passes/{number}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPass"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/entries/{id}/code": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getEntryCode"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/places/{place}/code": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getPlaceCode"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listRegisters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getRegister"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/entries": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listEntries"];
    put?: never;
    post: operations["enterEntry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/bulk": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["actOnEntries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/export.xlsx": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["exportEntries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/months": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listFrozenMonths"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/import": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listEntryFiles"];
    put?: never;
    post: operations["previewEntries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/entry-files/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getEntryFile"];
    put?: never;
    post: operations["bringEntryFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/entry-files/{id}/stop": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["stopEntryFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/coverage": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getCoverage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/sums": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getSums"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/entries/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getEntry"];
    put?: never;
    post: operations["actOnEntry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/entries/{id}/reveal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["revealEntry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/views": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listEntryViews"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/views/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["saveEntryView"];
    post?: never;
    delete: operations["forgetEntryView"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/registers/{programme}/{register}/matches": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listMyMatches"];
    put?: never;
    post: operations["askMatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/matches/{id}/list": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["giveMatchList"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/matches/{id}/hits": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["showMatchHits"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/matches/{id}/delete": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["deleteMatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/matches": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listEveryMatch"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/alerts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listAlerts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/alerts/seen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["seeAlerts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/bookable": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listBookable"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/bookings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["book"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/bookings/{token}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getBooking"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/bookings/{token}/cancel": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["cancelBooking"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/screens/{opening}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getScreen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listSessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getSession"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/arrivals": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["arriveByCode"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/calls": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["callNext"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/bookings/{booking}/{what}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["moveBooking"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/pass-over": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["passOver"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/close": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["closeSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/call-off": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["callOffSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/attachments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["uploadAttachment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/attachments/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getAttachment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/session": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["signIn"];
    delete: operations["signOut"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/session/ways": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["signInWays"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/setup": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["setUp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/me": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getMe"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/me/sign-ins": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listSignIns"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/me/sign-out-everywhere": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["signOutEverywhere"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/me/password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["changePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/me/second-factor/start": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["startSecondFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/me/second-factor/confirm": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["confirmSecondFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/me/second-factor/off": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endSecondFactor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/inbox": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getInbox"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/inbox/unread": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["countUnread"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/inbox/read": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["readInbox"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/me/messages": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getMyMessages"];
    put: operations["chooseMyMessages"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/resident/messages": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getMyWish"];
    put: operations["chooseMyWish"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/programmes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listProgrammes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/programmes/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getProgramme"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/map": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getZoneMap"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/choices": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getZoneChoices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/who-leads": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["whoLeads"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/areas": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneAreas"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/areas/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneAreas"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/areas/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneAreas"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/units": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneUnits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/units/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneUnits"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/units/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneUnits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/accounts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/accounts/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneAccounts"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/accounts/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/posts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZonePosts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/posts/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZonePosts"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/posts/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZonePosts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/categories": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/categories/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneCategories"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/categories/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/questions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneQuestions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/questions/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneQuestions"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/questions/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneQuestions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/duties": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneDuties"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/duties/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneDuties"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/duties/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneDuties"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/precedents": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZonePrecedents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/precedents/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZonePrecedents"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/precedents/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZonePrecedents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/limits": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneLimits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/limits/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneLimits"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/limits/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneLimits"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/officeHours": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneOfficeHours"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/officeHours/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneOfficeHours"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/officeHours/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneOfficeHours"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/sourceForms": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneSourceForms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/sourceForms/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneSourceForms"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/sourceForms/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneSourceForms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/chatGroups": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneChatGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/chatGroups/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneChatGroups"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/chatGroups/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneChatGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/smsTemplates": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneSmsTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/smsTemplates/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneSmsTemplates"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/smsTemplates/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneSmsTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/webhooks": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneWebhooks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/webhooks/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneWebhooks"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/webhooks/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneWebhooks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/articles": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneArticles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/articles/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneArticles"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/articles/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneArticles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/dutyRoster": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneDutyRoster"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/dutyRoster/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneDutyRoster"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/dutyRoster/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneDutyRoster"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/enterprises": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneEnterprises"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/enterprises/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneEnterprises"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/enterprises/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneEnterprises"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/entryPoints": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneEntryPoints"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/entryPoints/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneEntryPoints"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/entryPoints/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneEntryPoints"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/timetable": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneTimetable"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/timetable/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneTimetable"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/timetable/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneTimetable"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/tags": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/tags/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneTags"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/tags/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneTags"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/figures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listZoneFigures"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/figures/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put: operations["setZoneFigures"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/figures/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["historyOfZoneFigures"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/areas/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneAreas"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/units/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneUnits"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/categories/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneCategories"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/questions/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneQuestions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/duties/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneDuties"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/limits/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneLimits"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/officeHours/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneOfficeHours"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/sourceForms/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneSourceForms"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/chatGroups/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneChatGroups"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/smsTemplates/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneSmsTemplates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/webhooks/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneWebhooks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/articles/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneArticles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/dutyRoster/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneDutyRoster"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/enterprises/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneEnterprises"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/entryPoints/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneEntryPoints"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/timetable/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneTimetable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/tags/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneTags"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/figures/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneFigures"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/areas/{id}/rename": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["renameZoneAreas"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/units/{id}/rename": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["renameZoneUnits"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/accounts/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["endZoneAccounts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/posts/{id}/open-cases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["openCasesOfPost"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/posts/{id}/hand-over": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["handOverPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/posts/{id}/back": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["backInPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/accounts/{id}/password": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["givePassword"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/export.xlsx": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["exportZone"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/import": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["previewImport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/zone/import/{preview}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["doImport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/webhooks/deliveries": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listWebhookDeliveries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/webhooks/deliveries/replay": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["replayWebhookDeliveries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/webhooks/{id}/ping": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["pingWebhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/webhooks/{id}/secret": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["newWebhookSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/calls": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["callFigures"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/calls/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getCall"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/calls/{id}/case": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["bindCall"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/calls/{id}/pass": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["passCall"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/inbound/sms/reports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["inboundSmsReports"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/inbound/sms/replies": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["inboundSmsReply"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/inbound/chat": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["inboundChat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/inbound/calls": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["inboundCall"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/inbound/account": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["inboundAccountCheck"];
    put?: never;
    post: operations["inboundAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/live": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["live"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/outbox": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["listOutbox"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/outbox/{id}/again": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["sendAgain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/watch/figures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["getServiceHour"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/healthz": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["health"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
};

export type components = {
  schemas: {
    AccountGiven: {
      id: string;
      username: string;
      name: string;
      unit: string;
      until?: string;
      phone?: string;
    };
    AccountRow: {
      id: string;
      username: string;
      name: string;
      unit: string;
      until?: string;
      phone?: string;
      signIn: "none" | "given" | "own";
    };
    Action: {
      id: string;
      title: components["schemas"]["Words"];
      does: string;
      main: boolean;
      form: components["schemas"]["FormSchema"];
      assigns: boolean;
      request?: string;
    };
    ActionBody: {
      data?: unknown;
      assignee?: string;
    };
    Alert: {
      position: number;
      why: "neared" | "slipped";
      at: string;
      seen: string | null;
      entry: string;
      key: string;
      title: string;
      registerTitle: components["schemas"]["Words"];
      steps: ({
        step: string;
        title: components["schemas"]["Words"];
        end: string | null;
        reached: string | null;
      })[];
      open: boolean;
    };
    Alerts: {
      items: components["schemas"]["Alert"][];
      unseen: number;
    };
    AlertsSeen: {
      positions: number[];
    };
    AnswerFile: {
      programme: string;
      source: string;
      cases?: string[];
    };
    AreaGiven: {
      id: string;
      parent: "none" | string;
      kind: "zone" | "park" | "town" | "subdistrict" | "village" | "community" | "grid" | "courtyard" | "building";
      name: {
        zh: string;
        en: string;
      };
      aliases: string[];
      formerly?: {
        name: {
          zh: string;
          en: string;
        };
        until: string;
      }[];
      from: string;
      until?: string;
      shape?: {
        type: "Polygon";
        coordinates: [number, number][][];
      } | {
        type: "MultiPolygon";
        coordinates: [number, number][][][];
      };
      basis: "drawn" | "surveyed";
    };
    AreaRow: {
      id: string;
      parent: "none" | string;
      kind: "zone" | "park" | "town" | "subdistrict" | "village" | "community" | "grid" | "courtyard" | "building";
      name: {
        zh: string;
        en: string;
      };
      aliases: string[];
      formerly?: {
        name: {
          zh: string;
          en: string;
        };
        until: string;
      }[];
      from: string;
      until?: string;
      basis: "drawn" | "surveyed";
      drawn: boolean;
    };
    ArticleGiven: {
      id: string;
      title: string;
      category: string;
      unit: string;
      text: string;
      textEn?: string;
      sources: string;
      from: string;
      until: string;
    };
    ArticleRow: {
      id: string;
      title: string;
      category: string;
      unit: string;
      text: string;
      textEn?: string;
      sources: string;
      from: string;
      until: string;
    };
    Attachment: {
      id: string;
      kind: "picture" | "video" | "sound" | "document";
      type: string;
      bytes: number;
      thumb: boolean;
    };
    Awaited: {
      id: string;
      number: string;
      programme: string;
      source: string;
      sourceTitle: components["schemas"]["Words"];
      above: {
        number: string;
        due: string | null;
      } | null;
      group: string | null;
      stageTitle: components["schemas"]["Words"];
      leadName: components["schemas"]["Words"] | null;
      opened: string;
      words: string;
      reply: string;
      text: components["schemas"]["Words"];
      repliedAt: string | null;
    };
    AwaitedPage: {
      items: ({
        id: string;
        number: string;
        programme: string;
        source: string;
        sourceTitle: components["schemas"]["Words"];
        above: {
          number: string;
          due: string | null;
        } | null;
        group: string | null;
        stageTitle: components["schemas"]["Words"];
        leadName: components["schemas"]["Words"] | null;
        opened: string;
        words: string;
        reply: string;
        text: components["schemas"]["Words"];
        repliedAt: string | null;
      })[];
      next: string | null;
      counts: {
        ready: number | "999+";
        open: number | "999+";
        said: number | "999+";
      };
    };
    Beside: {
      person: {
        count: number;
        items: components["schemas"]["CaseRow"][];
      };
      place: {
        count: number;
        items: components["schemas"]["CaseRow"][];
      };
      alike: ({
        id: string;
        number: string;
        programme: string;
        programmeTitle: components["schemas"]["Words"];
        kind: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
        stage: string;
        stageTitle: components["schemas"]["Words"];
        phase: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
        holder: "desk" | "caller" | "supervisor" | "lead" | "head" | "verifier" | "checker" | "nobody";
        urgency: "normal" | "urgent" | "danger";
        excerpt: string;
        category: string;
        categoryName: components["schemas"]["Words"] | null;
        area: string;
        areaName: components["schemas"]["Words"];
        areaPathName: components["schemas"]["Words"];
        /** False while it lies in the zone as a whole */
        placed: boolean;
        lead: string;
        leadName: components["schemas"]["Words"] | null;
        handler: string;
        handlerName: string | null;
        opened: string;
        due: string | null;
        warnAt: string | null;
        promiseState: "running" | "paused" | "stopped" | "late";
        stageDue: string | null;
        rung: "none" | "warned" | "late" | "urged" | "supervised" | "criticised";
        inTime: "unjudged" | "yes" | "no";
        source: string;
        hung: boolean;
        supervised: boolean;
        confidential: boolean;
        erased: "retention" | "asked" | null;
        repeated: boolean;
        what: "case" | "request" | "part" | "whistle" | "rating" | "none";
        hits?: components["schemas"]["SearchHit"][];
        metres: number | null;
        days: number;
        alike: number;
      })[];
    };
    Bookables: {
      items: ({
        session: string;
        title: components["schemas"]["Words"];
        about: components["schemas"]["Words"];
        classes: {
          id: string;
          title: components["schemas"]["Words"];
        }[];
        form: components["schemas"]["FormSchema"] | null;
        slots: components["schemas"]["SessionSlot"][];
      })[];
    };
    Booked: {
      session: string;
      booking: string;
      number: string;
      state: string;
      code: string;
      link: string;
    };
    BookingGiven: {
      opening: string;
      starts: string;
      class?: string;
      name: string;
      phone?: string;
      behalf?: string;
      data?: {
        [key: string]: unknown;
      };
      here?: boolean;
    };
    CallBack: {
      row: components["schemas"]["CaseRow"];
      since: string;
      until: string | null;
      tried: number[];
      untried: number[];
      wanted: number;
      hour: "now" | "tried" | "outside";
    };
    CallCard: {
      id: string;
      phone: string;
      rang: string;
      answered: string | null;
      ended: string | null;
      missed: boolean;
      case: string | null;
      passedTo: string | null;
      passed: string | null;
      earlier: {
        id: string;
        number: string;
        words: string;
        stage: components["schemas"]["Words"];
        phase: string;
        opened: string;
      }[];
    };
    CallCase: {
      case: string;
    };
    CallEvent: {
      call: string;
      event: "ringing" | "answered" | "ended" | "missed";
      from: string;
      agent?: string;
      at: string;
    };
    CallFigures: {
      asOf: string;
      within: number;
      target: number;
      today: {
        calls: number;
        connected: number;
        quick: number;
        missed: number;
        ringing: number;
      };
      thirtyDays: {
        calls: number;
        connected: number;
        quick: number;
        missed: number;
        ringing: number;
      };
      calls: ({
        id: string;
        phone: string;
        agent: string | null;
        rang: string;
        seconds: number | null;
        missed: boolean;
        passedTo: string | null;
        case: {
          id: string;
          number: string;
        } | null;
      })[];
    };
    CallPassing: {
      to: "110" | "119" | "120";
    };
    Caller: {
      id: string;
      main: boolean;
      name: string | null;
      phone: string | null;
      anonymous: boolean;
      rated: number;
    };
    CampaignCalling: {
      programme: string;
      round: string;
      title: string;
      opens: string;
      closes: string;
      only?: string[];
      excluded?: string[];
      draw?: {
        seed: string;
        ratio: string;
        least?: number;
        each?: number;
        interests?: {
          [key: string]: string[];
        };
      };
    };
    CampaignDone: {
      id: string;
    };
    CampaignFull: {
      id: string;
      title: string;
      programme: string;
      round: string;
      roundTitle: components["schemas"]["Words"];
      at: string;
      opens: string;
      closes: string;
      drawn: boolean;
      published: string | null;
      subjects: number;
      chosen: number;
      done: number;
      missed: number;
      seed: string;
      ratio: string;
      least: number;
      each: number;
      frozen: string;
      list: {
        id: string;
        title: components["schemas"]["Words"];
      }[];
      excluded: string[];
      inspectors: {
        post: string;
        name: string;
        unit: components["schemas"]["Words"];
      }[];
      interests: {
        [key: string]: string[];
      };
      outcomes: ({
        subject: string;
        title: components["schemas"]["Words"];
        stage: "planned" | "done" | "missed" | "excused" | "refused";
        failed: number;
        inspectors: string[];
        visit: string | null;
      })[];
    };
    CampaignList: {
      items: components["schemas"]["CampaignRow"][];
    };
    CampaignRow: {
      id: string;
      title: string;
      programme: string;
      round: string;
      roundTitle: components["schemas"]["Words"];
      at: string;
      opens: string;
      closes: string;
      drawn: boolean;
      published: string | null;
      subjects: number;
      chosen: number;
      done: number;
      missed: number;
    };
    CaseExport: {
      id: string;
      who: string;
      made: string;
      purpose: string;
      total: number;
      rows: number;
      ended: string | null;
      filter: {
        [key: string]: unknown;
      };
    };
    CaseFile: {
      id: string;
      name: string;
      programme: string;
      source: string;
      dates: "ymd" | "dmy" | "mdy";
      columns: ({
        place: number;
        heading: string;
        means: string | null;
        sample: string;
      })[];
      meanings: {
        id: string;
        label: components["schemas"]["Words"];
      }[];
      rows: number;
      new: number;
      before: number;
      faulty: number;
      shown: ({
        row: number;
        state: "new" | "before" | "bad";
        number: string;
        received: string;
        due: string | null;
        caller: string;
        words: string;
        category: components["schemas"]["Words"] | null;
        area: components["schemas"]["Words"] | null;
        here: {
          id: string;
          number: string;
        } | null;
      })[];
      faults: {
        row: number;
        number: string;
        field: string;
        label: components["schemas"]["Words"];
        words: components["schemas"]["Words"];
      }[];
    };
    CaseFileBringing: {
      after?: number;
      without?: boolean;
      quiet?: boolean;
    };
    CaseFileColumns: {
      columns: {
        [key: string]: string;
      };
      dates: "ymd" | "dmy" | "mdy";
    };
    CaseFilePart: {
      after: number | null;
      opened: number;
      before: number;
      left: number;
      faults: {
        row: number;
        words: components["schemas"]["Words"];
      }[];
    };
    CaseFull: {
      id: string;
      number: string;
      programme: string;
      programmeTitle: components["schemas"]["Words"];
      kind: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
      stage: string;
      stageTitle: components["schemas"]["Words"];
      phase: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
      holder: "desk" | "caller" | "supervisor" | "lead" | "head" | "verifier" | "checker" | "nobody";
      urgency: "normal" | "urgent" | "danger";
      excerpt: string;
      category: string;
      categoryName: components["schemas"]["Words"] | null;
      area: string;
      areaName: components["schemas"]["Words"];
      areaPathName: components["schemas"]["Words"];
      /** False while it lies in the zone as a whole */
      placed: boolean;
      lead: string;
      leadName: components["schemas"]["Words"] | null;
      handler: string;
      handlerName: string | null;
      opened: string;
      due: string | null;
      warnAt: string | null;
      promiseState: "running" | "paused" | "stopped" | "late";
      stageDue: string | null;
      rung: "none" | "warned" | "late" | "urged" | "supervised" | "criticised";
      inTime: "unjudged" | "yes" | "no";
      source: string;
      hung: boolean;
      supervised: boolean;
      confidential: boolean;
      erased: "retention" | "asked" | null;
      repeated: boolean;
      what: "case" | "request" | "part" | "whistle" | "rating" | "none";
      words: string;
      address: string;
      point: components["schemas"]["Place"] | null;
      photos: components["schemas"]["Attachment"][];
      callers: components["schemas"]["Caller"][];
      clock: components["schemas"]["Clock"];
      promise: components["schemas"]["Clock"];
      pauses: ({
        from: string;
        to: string | "open";
        why: "asked" | "suspended" | "hung" | "checked";
      })[];
      ladder: { [key in "none" | "warned" | "late" | "urged" | "supervised" | "criticised"]?: string };
      requests: components["schemas"]["CaseRequest"][];
      parts: components["schemas"]["CasePart"][];
      whistle: components["schemas"]["Whistle"] | null;
      ratings: components["schemas"]["Rating"][];
      unrated: boolean;
      leaderWords: ({
        at: string;
        by: string;
        words: string;
        to: components["schemas"]["Words"] | null;
        until: string | "none";
      })[];
      above: {
        number: string;
        due: string | "none";
      } | null;
      into: {
        id: string;
        number: string;
      } | null;
      joined: {
        id: string;
        number: string;
      }[];
      reports: {
        id: string;
        number: string;
      }[];
      reportOf: {
        id: string;
        number: string;
      } | null;
      /** Mandatory reports that I raised from it and may not see: that they were received, and how they stand */
      receipts: {
        raised: string;
        stage: components["schemas"]["Words"];
        since: string;
      }[];
      from: {
        kind: "visit";
        id: string;
        check: string;
      } | null;
      actions: components["schemas"]["Action"][];
      followLink: string | null;
    };
    CaseIds: {
      cases: string[];
    };
    CaseMap: {
      asOf: string;
      total: number;
      late: number;
      near: number;
      at: number[];
      states: string;
      heaps: number[];
    };
    CasePage: {
      items: components["schemas"]["CaseRow"][];
      next: string | null;
    };
    CasePart: {
      unit: string;
      unitName: components["schemas"]["Words"] | null;
      state: "dispatched" | "signed" | "answered";
      due: string | "none";
      late: boolean;
    };
    CaseRepeats: {
      on: components["schemas"]["Repeat"][];
      within: components["schemas"]["Repeat"] | null;
      perhaps: components["schemas"]["Repeat"][];
      mayAsk: boolean;
      mayLink: boolean;
      longest: string | null;
    };
    CaseRequest: {
      id: string;
      kind: "return" | "extend" | "suspend" | "hang" | "close";
      unit: string;
      unitName: components["schemas"]["Words"] | null;
      by: string;
      byName: string | null;
      at: string;
      reason: string;
      until: string | "none";
      needs: "desk" | "leader" | "another" | "ruling";
      state: "pending" | "granted" | "denied";
      up?: "wanted" | "sent" | "granted" | "denied";
    };
    CaseRow: {
      id: string;
      number: string;
      programme: string;
      programmeTitle: components["schemas"]["Words"];
      kind: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
      stage: string;
      stageTitle: components["schemas"]["Words"];
      phase: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
      holder: "desk" | "caller" | "supervisor" | "lead" | "head" | "verifier" | "checker" | "nobody";
      urgency: "normal" | "urgent" | "danger";
      excerpt: string;
      category: string;
      categoryName: components["schemas"]["Words"] | null;
      area: string;
      areaName: components["schemas"]["Words"];
      areaPathName: components["schemas"]["Words"];
      /** False while it lies in the zone as a whole */
      placed: boolean;
      lead: string;
      leadName: components["schemas"]["Words"] | null;
      handler: string;
      handlerName: string | null;
      opened: string;
      due: string | null;
      warnAt: string | null;
      promiseState: "running" | "paused" | "stopped" | "late";
      stageDue: string | null;
      rung: "none" | "warned" | "late" | "urged" | "supervised" | "criticised";
      inTime: "unjudged" | "yes" | "no";
      source: string;
      hung: boolean;
      supervised: boolean;
      confidential: boolean;
      erased: "retention" | "asked" | null;
      repeated: boolean;
      what: "case" | "request" | "part" | "whistle" | "rating" | "none";
      hits?: components["schemas"]["SearchHit"][];
    };
    CaseStep: {
      seq: number;
      type: string;
      action: string;
      title: components["schemas"]["Words"];
      at: string;
      recorded: string;
      unsure: boolean;
      who: {
        name: string;
        unit: components["schemas"]["Words"] | null;
        post: components["schemas"]["Words"] | null;
      };
      data: {
        name: string;
        label: components["schemas"]["Words"];
        value: unknown;
        widget: string;
      }[];
      photos: components["schemas"]["Attachment"][];
    };
    CaseTaking: {
      id: string;
      view?: "mine" | "all" | "today" | "late" | "open" | "mine-done";
      programme?: string;
      phase?: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
      stage?: string;
      urgency?: "normal" | "urgent" | "danger";
      area?: string;
      unit?: string;
      category?: string;
      kind?: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
      source?: string;
      number?: string;
      q?: string;
      columns?: ("number" | "programme" | "source" | "above" | "aboveDue" | "kind" | "category" | "area" | "urgency" | "words" | "address" | "caller" | "phone" | "stage" | "lead" | "handler" | "opened" | "due" | "resolved" | "inTime" | "reply" | "solved" | "repeated" | "score")[];
      purpose?: string;
    };
    CategoryGiven: {
      code: string;
      parent: "none" | string;
      name: {
        zh: string;
        en: string;
      };
      programme: string;
      kind: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
      urgency: "normal" | "urgent" | "danger";
      limits?: {
        [key: string]: {
          n: number;
          unit: "urgentHours" | "workHours" | "workDays" | "naturalDays";
        };
      };
      confidential?: true;
      minor?: true;
      service?: {
        type: "realtime" | "batch" | "blackbox";
        place: "exact" | "area";
        about: {
          zh: string;
          en: string;
        };
        keywords?: string[];
      };
      unpublished?: true;
      from: string;
      until?: string;
    };
    CategoryRow: {
      code: string;
      parent: "none" | string;
      name: {
        zh: string;
        en: string;
      };
      programme: string;
      kind: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
      urgency: "normal" | "urgent" | "danger";
      limits?: {
        [key: string]: {
          n: number;
          unit: "urgentHours" | "workHours" | "workDays" | "naturalDays";
        };
      };
      confidential?: true;
      minor?: true;
      service?: {
        type: "realtime" | "batch" | "blackbox";
        place: "exact" | "area";
        about: {
          zh: string;
          en: string;
        };
        keywords?: string[];
      };
      unpublished?: true;
      from: string;
      until?: string;
    };
    ChatGroupGiven: {
      id: string;
      title: string;
      programme: string;
      area: string;
      from: string;
      until?: string;
    };
    ChatGroupRow: {
      id: string;
      title: string;
      programme: string;
      area: string;
      from: string;
      until?: string;
    };
    ChatGroups: {
      id: string;
      title: string;
      programme: string;
      source: string;
      area: string;
      areaName: components["schemas"]["Words"];
    }[];
    ChatMessage: {
      id: string;
      sender: string;
      words?: string;
      pictures?: string[];
    };
    ChatSaid: {
      reply: string;
      case: {
        id: string;
        number: string;
      } | null;
    };
    Check: {
      title: components["schemas"]["Words"];
      asks: "yesNo" | "number" | "count" | "choice" | "photo" | "signature" | "text";
      hint?: components["schemas"]["Words"];
      options?: {
        [key: string]: components["schemas"]["Words"];
      };
      in?: components["schemas"]["Words"];
      least?: string;
      most?: string;
      fails?: string[];
      when?: {
        check: string;
        is: string[];
      };
      evidence?: "always" | "failed";
      optional?: true;
      finds?: unknown;
    };
    Clock: {
      limit: string;
      start: string;
      due: string | "open" | "none";
      warnAt: string | "none";
      estimated: boolean;
      stopped: string | "running";
      told: "nothing" | "yellow" | "red";
    };
    CodeGiven: {
      phone: string;
      code: string;
    };
    Code: {
      code: string;
    };
    CodeSent: {
      lives: number;
      again: number;
    };
    CodeShown: {
      id: string;
      to: string;
      code: string;
      at: string;
      ends: string;
    };
    CodeWanted: {
      phone: string;
    };
    CodesShown: {
      shown: boolean;
      items: components["schemas"]["CodeShown"][];
    };
    CopyTaking: {
      format: "json" | "xlsx";
    };
    Credentials: {
      username: string;
      password: string;
      code?: string;
    };
    DemoAccount: {
      username: string;
      password: string;
      name: string;
      post: components["schemas"]["Words"];
      unit: components["schemas"]["Words"];
    };
    DutyGiven: {
      id: string;
      category: string;
      area: string;
      lead: string;
      assisting: string[];
      basis: {
        zh: string;
        en: string;
      };
      from: string;
      until?: string;
    };
    DutyRow: {
      id: string;
      category: string;
      area: string;
      lead: string;
      assisting: string[];
      basis: {
        zh: string;
        en: string;
      };
      from: string;
      until?: string;
    };
    DutySlotGiven: {
      id: string;
      area: string;
      starts: string;
      ends: string;
      person: string;
      leader: string;
      until?: string;
    };
    DutySlotRow: {
      id: string;
      area: string;
      starts: string;
      ends: string;
      person: string;
      leader: string;
      until?: string;
    };
    ElsewhereSearch: {
      purpose: string;
      passing: string;
      from: string;
      until: string;
    };
    EnterpriseGiven: {
      id: string;
      title: string;
      area: string;
      officer?: string;
      phone?: string;
      from: string;
      until?: string;
    };
    EnterpriseRow: {
      id: string;
      title: string;
      area: string;
      officer?: string;
      phone?: string;
      from: string;
      until?: string;
    };
    EntriesDoing: {
      entries: string[];
      what: {
        do: "move";
        to: string;
        words?: string;
      } | {
        do: "assign";
        role: string;
        account: string;
        instead?: boolean;
        from?: string;
        until?: string;
      } | {
        do: "tag" | "untag";
        tag: string;
      };
    };
    EntriesDone: {
      ids: string[];
    };
    EntryDoing: {
      do: "change";
      data: unknown;
      cleared?: string[];
      area?: string;
      unit?: string;
    } | {
      do: "move";
      to: string;
      words?: string;
    } | {
      do: "assign";
      role: string;
      account: string;
      instead?: boolean;
      from?: string;
      until?: string;
    } | {
      do: "tag" | "untag";
      tag: string;
    } | {
      do: "relate";
      relation: string;
      to: string;
      from?: string;
      until?: string;
    } | {
      do: "end";
      what: "person" | "tie";
      of: string;
      words?: string;
    } | {
      do: "flag" | "unflag";
      flag: string;
      words: string;
    } | {
      do: "plan";
      days?: {
        [key: string]: number;
      };
    } | {
      do: "reach";
      step: string;
      on: string;
    };
    EntryDone: {
      id: string;
    };
    EntryEntering: {
      area: string;
      unit?: string;
      data: unknown;
    };
    EntryFile: {
      id: string;
      state: "looked" | "wanted" | "running" | "stopping" | "done" | "taken-back";
      total: number;
      done: number;
      faulty: number;
      reason: string;
      faults: {
        row: number;
        column: string;
        words: components["schemas"]["Words"];
      }[];
      alike: {
        row: number;
        like: number;
        words: components["schemas"]["Words"];
        entry?: string;
      }[];
    };
    EntryFiles: {
      items: components["schemas"]["EntryFile"][];
    };
    EntryFull: {
      id: string;
      key: string;
      title: string;
      area: string;
      areaName: components["schemas"]["Words"];
      unit: string;
      unitName: components["schemas"]["Words"] | null;
      stage: string;
      stageTitle: components["schemas"]["Words"];
      active: boolean;
      flagged: boolean;
      tags: {
        tag: string;
        title: components["schemas"]["Words"];
      }[];
      people: ({
        id: string;
        role: string;
        roleTitle: components["schemas"]["Words"];
        account: string;
        name: string;
        from: string;
        until: string | null;
      })[];
      fields: ({
        field: string;
        label: components["schemas"]["Words"];
        widget: string;
        class: string;
        value: unknown;
        text: components["schemas"]["Words"] | null;
      })[];
      next: {
        step: string;
        title: components["schemas"]["Words"];
        end: string;
        slipped: boolean;
      } | null;
      plan: ({
        step: string;
        title: components["schemas"]["Words"];
        start: string;
        end: string;
        reached: string | null;
        slipped: boolean;
      })[];
      changed: string;
      programme: string;
      register: string;
      registerTitle: components["schemas"]["Words"];
      entered: string;
      asOf: string | null;
      ties: ({
        id: string;
        relation: string;
        title: components["schemas"]["Words"];
        to: string;
        name: components["schemas"]["Words"];
        entry: string | null;
        from: string;
        until: string | null;
      })[];
      borne: {
        tie: string;
        register: string;
        relation: string;
        title: components["schemas"]["Words"];
        entry: string;
        name: string;
      }[];
      flags: {
        flag: string;
        title: components["schemas"]["Words"];
        by: string;
        at: string;
        why: string;
      }[];
      onward: {
        stage: string;
        title: components["schemas"]["Words"];
        shut: components["schemas"]["Words"][];
      }[];
      history: ({
        seq: number;
        type: string;
        at: string;
        who: string;
        name: string | null;
        words: string;
        fields: ({
          field: string;
          label: components["schemas"]["Words"];
          widget: string;
          class: string;
          value: unknown;
          text: components["schemas"]["Words"] | null;
        })[];
        data: {
          [key: string]: unknown;
        };
      })[];
      mine: {
        keep: boolean;
        unflag: boolean;
        reveal: boolean;
      };
    };
    EntryPage: {
      items: components["schemas"]["EntryRow"][];
      next: string | null;
    };
    EntryPointGiven: {
      id: string;
      kind?: "checkpoint" | "gate" | "counter" | "centre" | "facility";
      name: {
        zh: string;
        en: string;
      };
      area: string;
      records: string[];
      below?: string;
      from: string;
      until?: string;
    };
    EntryPointRow: {
      id: string;
      kind?: "checkpoint" | "gate" | "counter" | "centre" | "facility";
      name: {
        zh: string;
        en: string;
      };
      area: string;
      records: string[];
      below?: string;
      from: string;
      until?: string;
    };
    EntryPurpose: {
      purpose: string;
    };
    EntryRevealed: {
      fields: ({
        field: string;
        label: components["schemas"]["Words"];
        widget: string;
        class: string;
        value: unknown;
        text: components["schemas"]["Words"] | null;
      })[];
    };
    EntryRow: {
      id: string;
      key: string;
      title: string;
      area: string;
      areaName: components["schemas"]["Words"];
      unit: string;
      unitName: components["schemas"]["Words"] | null;
      stage: string;
      stageTitle: components["schemas"]["Words"];
      active: boolean;
      flagged: boolean;
      tags: {
        tag: string;
        title: components["schemas"]["Words"];
      }[];
      people: ({
        id: string;
        role: string;
        roleTitle: components["schemas"]["Words"];
        account: string;
        name: string;
        from: string;
        until: string | null;
      })[];
      fields: ({
        field: string;
        label: components["schemas"]["Words"];
        widget: string;
        class: string;
        value: unknown;
        text: components["schemas"]["Words"] | null;
      })[];
      next: {
        step: string;
        title: components["schemas"]["Words"];
        end: string;
        slipped: boolean;
      } | null;
      plan: ({
        step: string;
        title: components["schemas"]["Words"];
        start: string;
        end: string;
        reached: string | null;
        slipped: boolean;
      })[];
      changed: string;
    };
    EntryView: {
      id: string;
      name: string;
      mine: boolean;
      shared: boolean;
      filter: {
        [key: string]: string;
      };
      count: number;
    };
    ErasureAsking: {
      matters: string[];
      account: boolean;
      reason: string;
    };
    ErasureDecision: {
      answer: "grant";
    } | {
      answer: "refuse";
      reason: string;
    };
    Erasures: {
      items: ({
        id: string;
        stage: "asked" | "refused" | "granted" | "done";
        at: string;
        phone: string;
        account: boolean;
        matters: number;
        cases: {
          id: string;
          number: string;
        }[];
        reason: string;
        word: string;
        byName: string | null;
        decided: string | null;
        done: string | null;
      })[];
    };
    Fault: {
      path: string;
      code: string;
      words: string;
    };
    FieldToday: {
      now: string;
      until: string;
      demo: boolean;
      account: string;
      name: string;
      visits: components["schemas"]["FieldVisit"][];
      checklists: {
        [key: string]: {
          [key: string]: components["schemas"]["Check"];
        };
      };
      reports: {
        programme: string;
        title: components["schemas"]["Words"];
      }[];
    };
    FieldVisit: {
      id: string;
      programme: string;
      programmeTitle: components["schemas"]["Words"];
      round: string;
      roundTitle: components["schemas"]["Words"];
      version: string;
      subject: {
        kind: "area" | "unit" | "firm" | "entry";
        id: string;
        title: components["schemas"]["Words"];
        area: string;
        areaName: components["schemas"]["Words"];
        point: components["schemas"]["Place"] | null;
      };
      opens: string;
      closes: string;
      stage: "planned" | "done" | "missed" | "excused" | "refused";
      late: boolean;
      hidden: boolean;
      why: "schedule" | "recheck" | "campaign" | "draw" | "event";
      who: {
        account: string;
        name: string;
      }[];
      by: string | null;
      at: string | null;
      works: number;
      failed: number;
      checklist: string;
    };
    FirmClaiming: {
      code: string;
      name: string;
    };
    FirmClaims: {
      items: {
        code: string;
        title: string;
        area: components["schemas"]["Words"];
        resident: string;
        name: string;
        phone: string;
        at: string;
      }[];
    };
    FirmInvitation: {
      link: string;
      until: string;
    };
    FirmJoining: {
      name: string;
      invitation: string;
    };
    FirmPage: {
      code: string;
      title: string;
      area: components["schemas"]["Words"];
      officer: {
        name: string;
        phone: string | null;
      } | null;
      people: {
        id: string;
        name: string;
        mine: boolean;
      }[];
      matters: components["schemas"]["MyMatter"][];
      ratings: ({
        number: string;
        at: string;
        solved: "yes" | "partly" | "no";
        score: number;
        officer: number | null;
      })[];
    };
    FirstAdministrator: {
      username: string;
      name: string;
      password: string;
    };
    FollowedCase: {
      number: string;
      programme: string;
      programmeTitle: components["schemas"]["Words"];
      told: components["schemas"]["Words"];
      stage: string;
      phase: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
      due: string | null;
      opened: string;
      words: string;
      place: {
        address: string;
        point: components["schemas"]["Place"] | null;
      };
      photos: components["schemas"]["Attachment"][];
      timeline: components["schemas"]["Happening"][];
      actions: components["schemas"]["Action"][];
      rating: {
        solved: "yes" | "partly" | "no";
        score: number;
        at: string;
      } | null;
      mergedInto: string | null;
      erased: boolean;
    };
    FormSchema: {
      [key: string]: unknown;
    };
    FrozenMonths: {
      items: {
        programme: string;
        register: string;
        month: string;
        rows: number;
        digest: string;
        at: string;
      }[];
    };
    GateBoard: {
      gates: ({
        place: string;
        name: components["schemas"]["Words"];
        records: {
          name: string;
          title: components["schemas"]["Words"];
        }[];
        today: {
          in: number;
          out: number;
          turnedBack: number;
        };
        inside: ({
          id: string;
          seq: number;
          record: string;
          title: components["schemas"]["Words"];
          place: string;
          placeName: components["schemas"]["Words"];
          at: string;
          recorded: string;
          late: boolean;
          by: string;
          way: string;
          decision: string;
          reason: components["schemas"]["Words"] | null;
          passing: string;
          erased: boolean;
          people: number;
          steps: number;
          counts: {
            title: components["schemas"]["Words"];
            n: number;
            unit: components["schemas"]["Words"];
            atLeast: boolean;
          }[];
          corrects: string | null;
          minutes: number;
          tooLong: boolean;
        })[];
      })[];
      latest: components["schemas"]["RecordRow"][];
    };
    GivenPassword: {
      password: string;
    };
    HallScreen: {
      name: components["schemas"]["Words"];
      called: {
        number: string;
        window: string;
        at: string;
      }[];
      waiting: number;
    };
    Happening: {
      at: string;
      words: components["schemas"]["Words"];
      by: components["schemas"]["Words"];
      photos: components["schemas"]["Attachment"][];
    };
    Inbox: {
      items: ({
        position: number;
        case: {
          id: string;
          number: string;
          category: components["schemas"]["Words"] | null;
          area: components["schemas"]["Words"];
        } | null;
        entry: {
          id: string;
          key: string;
          register: components["schemas"]["Words"];
          open: boolean;
        } | null;
        topic: "danger" | "mandatory" | "work" | "late" | "requests" | "words" | "callers" | "milestones";
        topicTitle: components["schemas"]["Words"];
        words: components["schemas"]["Words"];
        at: string;
        read: string | null;
      })[];
      unread: number;
      next: number | null;
    };
    InboxReading: {
      positions: number[];
    } | {
      upTo: number;
    };
    KeptAbout: {
      sections: ({
        id: "matters" | "said" | "messages" | "talks" | "bookings" | "registers" | "looks" | "account";
        title: components["schemas"]["Words"];
        things: ({
          at: string | null;
          about: string;
          what: components["schemas"]["Words"];
          says: components["schemas"]["Words"];
        })[];
      })[];
      matters: ({
        number: string;
        title: components["schemas"]["Words"];
        opened: string;
        words: string;
        erasable: "yes" | "open" | "kept" | "erased";
        until: string | null;
      })[];
      copies: number;
      erasure: {
        stage: "asked" | "refused" | "granted" | "done";
        at: string;
        account: boolean;
        matters: number;
        decided: string | null;
        done: string | null;
        word: string;
      } | null;
    };
    LadderStep: {
      rung: "warned" | "late" | "urged" | "supervised" | "criticised";
      count: number;
      items: components["schemas"]["CaseRow"][];
    };
    Letter: {
      kind: "one" | "table";
      found: ({
        field: "number" | "received" | "due" | "caller" | "phone" | "address" | "title" | "words" | "category" | "note";
        label: components["schemas"]["Words"];
        value: string;
        by: "label" | "heading" | "look";
        as: string;
        unread: boolean;
      })[];
      category: string | null;
      area: string | null;
      here: {
        id: string;
        number: string;
      } | null;
      file: {
        id: string;
        name: string;
        programme: string;
        source: string;
        dates: "ymd" | "dmy" | "mdy";
        columns: ({
          place: number;
          heading: string;
          means: string | null;
          sample: string;
        })[];
        meanings: {
          id: string;
          label: components["schemas"]["Words"];
        }[];
        rows: number;
        new: number;
        before: number;
        faulty: number;
        shown: ({
          row: number;
          state: "new" | "before" | "bad";
          number: string;
          received: string;
          due: string | null;
          caller: string;
          words: string;
          category: components["schemas"]["Words"] | null;
          area: components["schemas"]["Words"] | null;
          here: {
            id: string;
            number: string;
          } | null;
        })[];
        faults: {
          row: number;
          number: string;
          field: string;
          label: components["schemas"]["Words"];
          words: components["schemas"]["Words"];
        }[];
      } | null;
    };
    LetterCase: {
      programme: string;
      source: string;
      number: string;
      received?: string;
      due?: string;
      words: string;
      caller?: string;
      phone?: string;
      address?: string;
      category?: string;
      area?: string;
      kind?: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
      urgency?: "normal" | "urgent" | "danger";
      confidential?: boolean;
      more?: {
        [key: string]: unknown;
      };
    };
    LetterText: {
      programme: string;
      source: string;
      text: string;
    };
    LimitGiven: {
      id: string;
      programme: string;
      stage: string;
      category: string;
      limit: {
        n: number;
        unit: "urgentHours" | "workHours" | "workDays" | "naturalDays";
      };
      basis: {
        zh: string;
        en: string;
      };
      from: string;
      until?: string;
    };
    LimitRow: {
      id: string;
      programme: string;
      stage: string;
      category: string;
      limit: {
        n: number;
        unit: "urgentHours" | "workHours" | "workDays" | "naturalDays";
      };
      basis: {
        zh: string;
        en: string;
      };
      from: string;
      until?: string;
    };
    ListMatch: {
      id: string;
      who: string;
      name: string;
      programme: string;
      register: string;
      registerTitle: components["schemas"]["Words"];
      purpose: string;
      basis: string;
      since: string | null;
      at: string;
      until: string;
      counts: {
        rows: number;
        early: number;
        spoilt: number;
        byId: number;
        byName: number;
      } | null;
      shown: number;
      deleted: string | null;
    };
    ListMatches: {
      items: components["schemas"]["ListMatch"][];
    };
    MatchAsking: {
      purpose: string;
      basis: string;
      since?: string;
      days?: number;
    };
    MatchDone: {
      id: string;
    };
    MatchHits: {
      total: number;
      items: ({
        row: number;
        by: "id" | "name" | "alias";
        entry: string;
        key: string;
        title: string;
        areaName: components["schemas"]["Words"];
        stageTitle: components["schemas"]["Words"];
      })[];
    };
    MatterToKeep: {
      token: string;
    };
    Me: {
      account: {
        id: string;
        name: string;
        username: string;
        unit: string;
      };
      posts: ({
        id: string;
        kind: "operator" | "handler" | "checker" | "gridWorker" | "inspector" | "officer" | "leader" | "supervisor" | "systemAdmin" | "securityAdmin" | "auditor";
        title: components["schemas"]["Words"];
        unit: string;
        unitName: components["schemas"]["Words"];
        area: string;
        areaName: components["schemas"]["Words"];
      })[];
      zone: components["schemas"]["ZoneHere"];
      secondFactor: boolean;
      mustChange: boolean;
      deeds: string[];
    };
    MeToo: {
      device: string;
    };
    MessagesChosen: {
      email: string;
      sms: string;
      chat: string;
      topics: { [key in "danger" | "mandatory" | "work" | "late" | "requests" | "words" | "callers"]?: "off" | "app" | "sms" | "chat" | "email" };
    };
    MetToo: {
      met: number;
    };
    MyFirm: {
      code: string;
      title: string;
      state: "asked" | "confirmed";
    };
    MyFirms: {
      items: components["schemas"]["MyFirm"][];
    };
    MyMatter: {
      number: string;
      link: string;
      programmeTitle: components["schemas"]["Words"];
      told: components["schemas"]["Words"];
      stage: string;
      phase: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
      opened: string;
      due: string | null;
      words: string;
      mine: boolean;
    };
    MyMatters: {
      items: components["schemas"]["MyMatter"][];
    };
    MyMessages: {
      email: string;
      sms: string;
      chat: string;
      ways: ({
        way: "sms" | "chat" | "email";
        open: boolean;
        why: components["schemas"]["Words"] | null;
      })[];
      topics: ({
        topic: "danger" | "mandatory" | "work" | "late" | "requests" | "words" | "callers";
        title: components["schemas"]["Words"];
        must: components["schemas"]["Words"] | null;
        reach: "off" | "app" | "sms" | "chat" | "email";
      })[];
    };
    NearMe: {
      items: ({
        id: string;
        category: components["schemas"]["Words"];
        area: components["schemas"]["Words"];
        state: components["schemas"]["Words"];
        phase: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
        met: number;
      })[];
    };
    NewPassword: {
      current: string;
      next: string;
    };
    OfferedArticle: {
      id: string;
      title: string;
      text: string;
      textEn: string | null;
      unitName: components["schemas"]["Words"];
      sources: string;
      until: string;
      uses: number;
    };
    OfficeHoursGiven: {
      id: string;
      from: string;
      until?: string;
      season?: [string, string];
      sessions: [string, string][];
    };
    OfficeHoursRow: {
      id: string;
      from: string;
      until?: string;
      season?: [string, string];
      sessions: [string, string][];
    };
    Opened: {
      id: string;
      number: string;
      link: string | null;
      told: components["schemas"]["Words"];
    };
    OpenedOnTheWay: {
      id: string;
      number: string;
    };
    OpeningGiven: {
      id: string;
      session: string;
      name: {
        zh: string;
        en: string;
      };
      area: string;
      weekdays: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[];
      opens: string;
      closes: string;
      slotMinutes?: number;
      capacity: number;
      from: string;
      until?: string;
    };
    OpeningRow: {
      id: string;
      session: string;
      name: {
        zh: string;
        en: string;
      };
      area: string;
      weekdays: ("1" | "2" | "3" | "4" | "5" | "6" | "7")[];
      opens: string;
      closes: string;
      slotMinutes?: number;
      capacity: number;
      from: string;
      until?: string;
    };
    OutboxPage: {
      items: ({
        id: string;
        at: string;
        to: string;
        by: string;
        words: string;
        link: string | null;
        case: {
          id: string;
          number: string;
        } | null;
        state: "kept" | "waiting" | "sending" | "sent" | "delivered" | "unwanted" | "failed" | "unsure";
        stateWords: string;
        reason: string | null;
        text: string | null;
        parts: number;
        attempts: number;
        due: string | null;
        mayAgain: boolean;
      })[];
      failed: number;
      next: string | null;
    };
    OwnBooking: {
      session: string;
      name: components["schemas"]["Words"];
      starts: string;
      ends: string;
      number: string;
      state: string;
      window: string | null;
      ahead: number;
      stands: string;
      why: string | null;
    };
    PassShown: {
      state: "holds" | "unknown" | "ended" | "early" | "over";
      words: components["schemas"]["Words"];
      name: string;
      from: string | null;
      until: string | null;
    };
    PassedSearch: {
      purpose: string;
      place: string;
      from: string;
      until: string;
    };
    PasswordAgain: {
      password: string;
    };
    Place: {
      lng: number;
      lat: number;
      datum: "WGS84";
    };
    PlaceForms: {
      place: string;
      name: components["schemas"]["Words"];
      area: string;
      areaName: components["schemas"]["Words"];
      records: ({
        name: string;
        title: components["schemas"]["Words"];
        about: components["schemas"]["Words"];
        form: components["schemas"]["FormSchema"];
        occupants: {
          title: components["schemas"]["Words"];
          form: components["schemas"]["FormSchema"];
          least: number;
          most: number;
        } | null;
        steps: {
          id: string;
          title: components["schemas"]["Words"];
        }[];
        reasons: {
          id: string;
          title: components["schemas"]["Words"];
        }[] | null;
        admits: {
          below: {
            field: string;
            limit: string;
          } | null;
          right: {
            [key: string]: string;
          };
        } | null;
        passes: {
          by: string;
          way: string;
          into: string;
          out: string;
        } | null;
        pass: string | null;
        counts: {
          id: string;
          title: components["schemas"]["Words"];
          unit: components["schemas"]["Words"];
        }[];
        signed: components["schemas"]["Words"] | null;
        lateMinutes: number;
        daily: {
          of: string;
          each: number;
          entries: {
            [key: string]: number;
          };
          missing: string[];
          ok: boolean;
        } | null;
      })[];
    };
    Portal: {
      /** Whether a sign-in code can come to a telephone */
      signIn: boolean;
      zone: components["schemas"]["ZoneHere"];
      programmes: components["schemas"]["ProgrammeCard"][];
      emergency: {
        number: string;
        title: components["schemas"]["Words"];
      }[];
      footer: {
        title: components["schemas"]["Words"];
        words: string;
      }[];
      /** Accounts to try a demonstration zone with; empty everywhere else */
      demoAccounts: components["schemas"]["DemoAccount"][];
    };
    PostGiven: {
      id: string;
      account: string;
      kind: "operator" | "handler" | "checker" | "gridWorker" | "inspector" | "officer" | "leader" | "supervisor" | "systemAdmin" | "securityAdmin" | "auditor";
      unit: string;
      area: string;
      from: string;
      until?: string;
      away?: {
        from: string;
        until: string;
        deputy: string;
      };
      successor?: string;
    };
    PostLeaving: {
      to?: string;
      until?: string;
      away?: {
        from: string;
        until: string;
      };
    };
    PostOpenCases: {
      cases: {
        id: string;
        number: string;
        lead: string;
        leadName: components["schemas"]["Words"];
      }[];
      successors: {
        account: string;
        name: string;
        unit: string;
      }[];
    };
    PostRow: {
      id: string;
      account: string;
      kind: "operator" | "handler" | "checker" | "gridWorker" | "inspector" | "officer" | "leader" | "supervisor" | "systemAdmin" | "securityAdmin" | "auditor";
      unit: string;
      area: string;
      from: string;
      until?: string;
      away?: {
        from: string;
        until: string;
        deputy: string;
      };
      successor?: string;
    };
    PrecedentGiven: {
      id: string;
      category: string;
      area: string;
      lead: string;
      case: string;
      number: string;
      words: string;
      at: string;
    };
    PrecedentRow: {
      id: string;
      category: string;
      area: string;
      lead: string;
      case: string;
      number: string;
      words: string;
      at: string;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      instance: string;
      faults: components["schemas"]["Fault"][];
    };
    ProgrammeCard: {
      id: string;
      title: components["schemas"]["Words"];
      about: components["schemas"]["Words"];
      callers: components["schemas"]["Words"];
      kinds: ("consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks")[];
      matters: {
        [key: string]: components["schemas"]["Words"];
      };
      openForm: components["schemas"]["FormSchema"];
      call: string | null;
      firms: {
        name: string;
        code: string;
      } | null;
    };
    ProgrammeFull: {
      id: string;
      title: components["schemas"]["Words"];
      about: components["schemas"]["Words"];
      callers: components["schemas"]["Words"];
      portal: boolean;
      kinds: ("consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks")[];
      matters: {
        [key: string]: components["schemas"]["Words"];
      };
      sources: {
        [key: string]: {
          title: components["schemas"]["Words"];
          group: string | null;
          above: boolean;
          chat: boolean;
        };
      };
      groups: {
        [key: string]: components["schemas"]["Words"];
      };
      careGroups: {
        [key: string]: components["schemas"]["Words"];
      };
      stages: ({
        id: string;
        title: components["schemas"]["Words"];
        phase: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
        actions: {
          id: string;
          title: components["schemas"]["Words"];
        }[];
      })[];
      openForm: components["schemas"]["FormSchema"];
    };
    PublicDraft: {
      summary: string;
      reply: string;
    };
    PublicDrafts: {
      items: ({
        id: string;
        category: components["schemas"]["Words"];
        categoryCode: string;
        area: components["schemas"]["Words"];
        areaCode: string;
        state: components["schemas"]["Words"];
        summary: string;
        reply: string;
        published: string;
        met: number;
        number: string;
        by: string;
        mine: boolean;
        page: "drafted" | "sent-back" | "published" | "taken-back";
      })[];
    };
    PublicItem: {
      id: string;
      category: components["schemas"]["Words"];
      categoryCode: string;
      area: components["schemas"]["Words"];
      areaCode: string;
      state: components["schemas"]["Words"];
      summary: string;
      reply: string;
      published: string;
      met: number;
    };
    PublicList: {
      items: components["schemas"]["PublicItem"][];
      next: string | null;
    };
    PublicReason: {
      reason: string;
    };
    Publishing: {
      may: "yes" | "not-yet" | "confidential" | "kind" | "programme" | "category" | "unsorted";
      page: "none" | "drafted" | "sent-back" | "published" | "taken-back";
      summary: string;
      reply: string;
      mine: boolean;
      met: number;
    };
    Purpose: {
      purpose: string;
    };
    QuestionGiven: {
      id: string;
      category: string;
      code: string;
      order: number;
      type: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist";
      required?: true;
      notice?: true;
      ask: {
        zh: string;
        en: string;
      };
      hint?: {
        zh: string;
        en: string;
      };
      options?: {
        key: string;
        name: {
          zh: string;
          en: string;
        };
      }[];
      from: string;
      until?: string;
    };
    QuestionRow: {
      id: string;
      category: string;
      code: string;
      order: number;
      type: "string" | "number" | "datetime" | "text" | "singlevaluelist" | "multivaluelist";
      required?: true;
      notice?: true;
      ask: {
        zh: string;
        en: string;
      };
      hint?: {
        zh: string;
        en: string;
      };
      options?: {
        key: string;
        name: {
          zh: string;
          en: string;
        };
      }[];
      from: string;
      until?: string;
    };
    Rating: {
      handling: number;
      main: boolean;
      solved: "yes" | "partly" | "no";
      score: number;
      by: "link" | "told";
      at: string;
    };
    RecordGiven: {
      id?: string;
      record: string;
      place: string;
      at?: string;
      data?: {
        [key: string]: unknown;
      };
      occupants?: {
        [key: string]: unknown;
      }[];
      steps?: string[];
      decision?: "allow" | "turnBack";
      reason?: string;
      counts?: {
        [key: string]: {
          n: number;
          atLeast?: boolean;
        };
      };
      signature?: string;
      corrects?: string;
      why?: string;
    };
    RecordPlaces: {
      items: {
        place: string;
        name: components["schemas"]["Words"];
        area: string;
        areaName: components["schemas"]["Words"];
        records: {
          name: string;
          title: components["schemas"]["Words"];
          about: components["schemas"]["Words"];
          pass: boolean;
        }[];
      }[];
    };
    RecordReceipt: {
      id: string;
      place: string;
      month: string;
      seq: number;
      at: string;
      recorded: string;
      decision: string;
      hash: string;
    };
    RecordResults: {
      results: {
        receipt?: components["schemas"]["RecordReceipt"];
        problem?: components["schemas"]["Problem"];
      }[];
    };
    RecordReveal: {
      purpose: string;
    };
    RecordRow: {
      id: string;
      seq: number;
      record: string;
      title: components["schemas"]["Words"];
      place: string;
      placeName: components["schemas"]["Words"];
      at: string;
      recorded: string;
      late: boolean;
      by: string;
      way: string;
      decision: string;
      reason: components["schemas"]["Words"] | null;
      passing: string;
      erased: boolean;
      people: number;
      steps: number;
      counts: {
        title: components["schemas"]["Words"];
        n: number;
        unit: components["schemas"]["Words"];
        atLeast: boolean;
      }[];
      corrects: string | null;
    };
    RecordSearches: {
      items: ({
        id: string;
        who: string;
        name: string;
        at: string;
        what: "passed" | "where" | "values";
        purpose: string;
        places: string[];
        from: string;
        until: string;
      })[];
    };
    RecordSums: {
      items: {
        record: string;
        title: components["schemas"]["Words"];
        count: string;
        name: components["schemas"]["Words"];
        n: number;
        unit: components["schemas"]["Words"];
        atLeast: boolean;
        records: number;
      }[];
    };
    RecordValues: {
      personal: {
        form?: {
          [key: string]: unknown;
        };
        occupants?: {
          [key: string]: unknown;
        }[];
        signature?: string;
        why?: string;
      };
      sensitive: {
        form?: {
          [key: string]: unknown;
        };
        occupants?: {
          [key: string]: unknown;
        }[];
        signature?: string;
        why?: string;
      };
    };
    RegisterCoverage: {
      items: ({
        rule: string;
        title: components["schemas"]["Words"];
        least: number;
        most: number | null;
        covered: number;
        all: number;
        text: string;
        gapCount: number;
        gaps: {
          id: string;
          key: string;
          title: string;
          area: string;
          areaName: components["schemas"]["Words"];
          under: string;
          n: number;
        }[];
        areas: {
          area: string;
          areaName: components["schemas"]["Words"];
          covered: number;
          all: number;
        }[];
        map: {
          area: string;
          areaName: components["schemas"]["Words"];
          covered: number;
          all: number;
        }[];
      })[];
    };
    RegisterShape: {
      programme: string;
      programmeTitle: components["schemas"]["Words"];
      register: string;
      title: components["schemas"]["Words"];
      about: components["schemas"]["Words"];
      key: string;
      name: string;
      form: components["schemas"]["FormSchema"];
      stages: {
        stage: string;
        title: components["schemas"]["Words"];
        to: string[];
        done: boolean;
      }[];
      roles: ({
        role: string;
        title: components["schemas"]["Words"];
        most: number | null;
      })[];
      relations: ({
        relation: string;
        title: components["schemas"]["Words"];
        to: string;
        most: number | null;
      })[];
      flags: {
        [key: string]: components["schemas"]["Words"];
      };
      tags: {
        [key: string]: components["schemas"]["Words"];
      };
      coverage: {
        [key: string]: components["schemas"]["Words"];
      };
      milestones: {
        step: string;
        title: components["schemas"]["Words"];
        days: number;
      }[];
      finish: string | null;
      coded: boolean;
      matched: boolean;
      frozen: boolean;
      summed: boolean;
    };
    RegisterSums: {
      asOf: string;
      fields: ({
        field: string;
        label: components["schemas"]["Words"];
        measure: components["schemas"]["Words"] | null;
      })[];
      stages: {
        stage: string;
        title: components["schemas"]["Words"];
        count: number;
        sums: string[];
      }[];
      total: {
        count: number;
        sums: string[];
      };
    };
    Registers: {
      items: {
        programme: string;
        programmeTitle: components["schemas"]["Words"];
        register: string;
        title: components["schemas"]["Words"];
        about: components["schemas"]["Words"];
        slipped: number;
        flagged: number;
        stages: {
          stage: string;
          title: components["schemas"]["Words"];
          done: boolean;
          count: number;
        }[];
      }[];
    };
    Repeat: {
      id: string;
      stage: "asked" | "approved" | "denied" | "lifted" | "expired";
      title: string;
      reason: string;
      word: string;
      category: components["schemas"]["Words"];
      area: components["schemas"]["Words"];
      of: {
        id: string;
        number: string;
      } | null;
      answer: string;
      answered: string | null;
      byName: string;
      at: string;
      until: string;
      decidedByName: string | null;
      decided: string | null;
      may: ("approve" | "deny" | "lift")[];
      own: boolean;
      later: number;
      cases: ({
        id: string;
        number: string;
        counts: "in" | "apart";
      })[];
    };
    RepeatAsking: {
      title: string;
      reason: string;
      until: string;
    };
    RepeatDecision: {
      answer: "approve";
      until?: string;
    } | {
      answer: "deny" | "lift";
      reason: string;
    };
    RepeatDone: {
      id: string;
    };
    RepeatLinking: {
      case: string;
    };
    Repeats: {
      items: components["schemas"]["Repeat"][];
    };
    Replied: {
      done: number;
      not: {
        id: string;
        words: components["schemas"]["Words"];
      }[];
    };
    Report: {
      source?: string;
      [key: string]: unknown;
    };
    Resident: {
      phone: string | null;
    };
    ResidentWish: {
      wish: "all" | "finished" | "none";
    };
    ResidentWishInput: {
      wish: "all" | "finished" | "none";
    };
    Revealed: {
      callers: ({
        id: string;
        name: string | null;
        phone: string | null;
      })[];
      address: string;
    };
    RightsDone: {
      id: string;
    };
    Roster: {
      areas: {
        area: string;
        areaName: components["schemas"]["Words"];
        slots: {
          id: string;
          from: string;
          to: string;
          person: string;
          leader: string;
          now: boolean;
        }[];
        gaps: {
          from: string;
          to: string;
          minutes: number;
        }[];
      }[];
      checks: components["schemas"]["VisitRow"][];
    };
    RoundCalendar: {
      rounds: {
        programme: string;
        programmeTitle: components["schemas"]["Words"];
        round: string;
        title: components["schemas"]["Words"];
        about: components["schemas"]["Words"];
        asked: boolean;
        hidden: boolean;
        planned: number;
        done: number;
        missed: number;
        excused: number;
        refused: number;
        late: number;
        failed: number;
      }[];
      days: {
        day: string;
        planned: number;
        done: number;
        missed: number;
        excused: number;
        refused: number;
        late: number;
        failed: number;
      }[];
    };
    SavedView: {
      id: string;
      name: string;
      mine: boolean;
      shared: boolean;
      filter: {
        [key: string]: string;
      };
      count: number | "200+" | null;
    };
    SavingEntryView: {
      name: string;
      shared?: boolean;
      place?: number;
      filter: {
        stage?: string;
        area?: string;
        unit?: string;
        tag?: string;
        active?: "true" | "false";
        flagged?: "true" | "false";
        slipped?: "true" | "false";
      };
    };
    SavingView: {
      name: string;
      shared?: boolean;
      place?: number;
      filter: {
        view?: "mine" | "all" | "today" | "late" | "open" | "mine-done";
        programme?: string;
        phase?: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
        stage?: string;
        urgency?: "normal" | "urgent" | "danger";
        area?: string;
        unit?: string;
        category?: string;
        kind?: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
        source?: string;
        q?: string;
        box?: string;
      };
    };
    SearchHit: {
      where: "words" | "written" | "address" | "number" | "above" | "telephone" | "name" | "place" | "unit" | "category";
      title: components["schemas"]["Words"];
      parts: {
        text: string;
        hit: boolean;
      }[];
    };
    SecondFactor: {
      address: string;
      secret: string;
      picture: string;
      recovery: string[];
    };
    SeenOnTheWay: {
      id: string;
      programme: string;
      at: string;
      phone: string;
      off: number | "unknown";
      words: string;
      place?: {
        lng: number;
        lat: number;
      };
      address?: string;
      photos?: string[];
      urgency?: "normal" | "urgent" | "danger";
    };
    ServiceFigure: {
      /** `away` 1 when the database did not answer; `faults`, `refused` (answers of 500 and above) and `failures` of jobs, a minute; `slow` seconds within which 95 of 100 POSTs were answered; `late` seconds; `behind` events; `messages`, `webhooks`, `connections`, `waiting` how many; `copy` seconds that the copy for reads is behind, null where there is none; `memory` bytes; `requests`, `commands` a second; `group` commands a transaction */
      id: "away" | "faults" | "refused" | "slow" | "late" | "behind" | "failures" | "messages" | "webhooks" | "connections" | "copy" | "memory" | "requests" | "commands" | "group" | "waiting";
      /** The line it should stay at or under */
      bound: number | null;
      /** The alarm in the operations manual that says what to do */
      alarm: string | null;
      /** Over its line now; earlier in this hour; or not */
      state: "over" | "crossed" | "well";
      minutesOver: number;
      /** One for each of `times`; null where there is nothing to say */
      values: (number | null)[];
    };
    ServiceHour: {
      /** Which server process answered, where there are several */
      process: string;
      since: string;
      /** When the samples were taken, oldest first; none in the first minute */
      times: string[];
      figures: components["schemas"]["ServiceFigure"][];
      /** Jobs of my zone that have events before them, most first */
      readers: {
        reader: string;
        events: number;
      }[];
    };
    SessionDone: {
      session: string;
      booking: string;
      number: number;
      state: string;
    };
    SessionFull: {
      session: string;
      id: string;
      opening: string;
      name: components["schemas"]["Words"];
      date: string;
      starts: string;
      ends: string;
      capacity: number;
      free: number;
      waiting: number;
      mayWait: boolean;
      stands: string;
      title: components["schemas"]["Words"];
      about: components["schemas"]["Words"];
      keeps: boolean;
      calls: components["schemas"]["Words"] | null;
      classes: {
        id: string;
        title: components["schemas"]["Words"];
      }[];
      form: components["schemas"]["FormSchema"] | null;
      bookings: ({
        id: string;
        number: string;
        class: components["schemas"]["Words"] | null;
        state: string;
        name: string;
        phone: string;
        behalf: boolean;
        window: string | null;
      })[];
      summary: string | null;
      pictures: string[];
    };
    SessionSlot: {
      session: string;
      id: string;
      opening: string;
      name: components["schemas"]["Words"];
      date: string;
      starts: string;
      ends: string;
      capacity: number;
      free: number;
      waiting: number;
      mayWait: boolean;
      stands: string;
    };
    ShiftDone: {
      id: string;
    };
    ShiftGiving: {
      area: string;
      to: string;
      notes: string;
    };
    Shifts: {
      desks: ({
        area: string;
        areaName: components["schemas"]["Words"];
        colleagues: {
          account: string;
          name: string;
        }[];
        open: number;
        pressing: ({
          why: "unaccepted" | "late" | "today";
          number: string;
          id: string;
          row: components["schemas"]["CaseRow"] | null;
        })[];
      })[];
      items: ({
        id: string;
        area: string;
        areaName: components["schemas"]["Words"];
        by: string;
        byName: string;
        to: string;
        toName: string;
        at: string;
        taken: string | null;
        mine: boolean;
        notes: string;
        open: number;
        pressing: ({
          why: "unaccepted" | "late" | "today";
          number: string;
          id: string;
          row: components["schemas"]["CaseRow"] | null;
        })[];
      })[];
    };
    SignIn: {
      at: string;
      outcome: string;
      address: string;
      agent: string;
    };
    SignInWays: {
      organisation: {
        name: string;
        address: string;
      } | null;
      setup: boolean;
    };
    SmsReply: {
      id: string;
      from: string;
      words: string;
    };
    SmsReports: {
      reports: {
        reference: string;
        delivered: boolean;
        reason?: string;
      }[];
    };
    SmsTemplateGiven: {
      id: string;
      purpose: "received" | "ask" | "declined" | "later" | "hung" | "answered" | "resolved" | "rate" | "merged" | "thanks" | "hint" | "stopped" | "staff" | "code";
      signature: string;
      text: string;
      filed?: string;
      from: string;
      until?: string;
    };
    SmsTemplateRow: {
      id: string;
      purpose: "received" | "ask" | "declined" | "later" | "hung" | "answered" | "resolved" | "rate" | "merged" | "thanks" | "hint" | "stopped" | "staff" | "code";
      signature: string;
      text: string;
      filed?: string;
      from: string;
      until?: string;
    };
    SourceFormGiven: {
      id: string;
      programme: string;
      source: string;
      title: string;
      columns: {
        number?: string[];
        received?: string[];
        due?: string[];
        caller?: string[];
        phone?: string[];
        address?: string[];
        title?: string[];
        words?: string[];
        category?: string[];
        note?: string[];
      };
      dates: "ymd" | "dmy" | "mdy";
      reply: ({
        heading: string;
        says: "number" | "case" | "received" | "due" | "words" | "category" | "area" | "lead" | "assisting" | "state" | "done" | "reply" | "resolved" | "inTime" | "solved" | "score" | "today";
      })[];
      from: string;
      until?: string;
    };
    SourceFormRow: {
      id: string;
      programme: string;
      source: string;
      title: string;
      columns: {
        number?: string[];
        received?: string[];
        due?: string[];
        caller?: string[];
        phone?: string[];
        address?: string[];
        title?: string[];
        words?: string[];
        category?: string[];
        note?: string[];
      };
      dates: "ymd" | "dmy" | "mdy";
      reply: ({
        heading: string;
        says: "number" | "case" | "received" | "due" | "words" | "category" | "area" | "lead" | "assisting" | "state" | "done" | "reply" | "resolved" | "inTime" | "solved" | "score" | "today";
      })[];
      from: string;
      until?: string;
    };
    Suggestion: {
      lead: string;
      leadName: components["schemas"]["Words"] | null;
      assisting: string[];
      why: components["schemas"]["Words"];
      found: "duty" | "precedent" | "nothing";
      model: number;
      category: {
        code: string;
        name: components["schemas"]["Words"];
        sure: number;
        kind: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
        why: components["schemas"]["Words"];
      } | null;
      perhaps: {
        code: string;
        name: components["schemas"]["Words"];
        sure: number;
      }[];
      area: {
        id: string;
        name: components["schemas"]["Words"];
        why: components["schemas"]["Words"];
        sure: number;
      } | null;
      urgency: {
        urgency: "urgent" | "danger";
        word: string;
        minor: boolean;
        why: components["schemas"]["Words"];
      } | null;
      doubles: {
        id: string;
        number: string;
        why: components["schemas"]["Words"];
        sure: number;
      }[];
    };
    TagGiven: {
      id: string;
      name: {
        zh: string;
        en: string;
      };
      registers?: string[];
      from: string;
      until?: string;
    };
    TagRow: {
      id: string;
      name: {
        zh: string;
        en: string;
      };
      registers?: string[];
      from: string;
      until?: string;
    };
    Today: {
      late: components["schemas"]["CaseRow"][];
      due: components["schemas"]["CaseRow"][];
      waiting: components["schemas"]["CaseRow"][];
      decided: ({
        row: components["schemas"]["CaseRow"];
        kind: "return" | "extend" | "suspend" | "hang" | "close";
        state: "granted" | "denied";
        until: string | null;
        at: string;
      })[];
      articles: {
        id: string;
        title: string;
        until: string;
        unitName: components["schemas"]["Words"];
      }[];
    };
    TopicAdopting: {
      category: string;
      area: string;
      title: string;
      lead: string;
      assisting: string[];
      aim: {
        calls: number;
        by: string;
      };
      measures: {
        words: string;
        unit: string;
        due: string;
      }[];
    };
    TopicDismissing: {
      category: string;
      area: string;
      words: string;
    };
    TopicDone: {
      id: string;
    };
    TopicFull: {
      category: string;
      categoryName: components["schemas"]["Words"];
      area: string;
      areaName: components["schemas"]["Words"];
      id: string;
      title: string;
      stage: "adopted" | "underway" | "checking" | "met" | "missed" | "dropped" | "dismissed";
      leadName: components["schemas"]["Words"] | null;
      at: string;
      aim: {
        calls: number;
        by: string;
      } | null;
      lately: {
        days: number;
        now: number;
        before: number;
        lastYear: number;
        day: string;
      };
      measures: number;
      done: number;
      late: boolean;
      assistingNames: components["schemas"]["Words"][];
      byName: string;
      plan: ({
        words: string;
        unitName: components["schemas"]["Words"];
        due: string;
        done: string | null;
        late: boolean;
      })[];
      deeds: ({
        byName: string;
        at: string;
        words: string;
        measure: number | null;
        done: boolean;
      })[];
      ended: {
        byName: string;
        at: string;
        word: string;
        calls: number | null;
      } | null;
      until: string | null;
      weeks: {
        week: string;
        calls: number;
      }[];
      adopted: string;
      judged: number;
      may: ("begin" | "act" | "finish" | "sendBack" | "close" | "drop")[];
      cases: components["schemas"]["CaseRow"][];
    };
    TopicLine: {
      category: string;
      categoryName: components["schemas"]["Words"];
      area: string;
      areaName: components["schemas"]["Words"];
      id: string;
      title: string;
      stage: "adopted" | "underway" | "checking" | "met" | "missed" | "dropped" | "dismissed";
      leadName: components["schemas"]["Words"] | null;
      at: string;
      aim: {
        calls: number;
        by: string;
      } | null;
      lately: {
        days: number;
        now: number;
        before: number;
        lastYear: number;
        day: string;
      };
      measures: number;
      done: number;
      late: boolean;
    };
    TopicProposal: {
      category: string;
      categoryName: components["schemas"]["Words"];
      area: string;
      areaName: components["schemas"]["Words"];
      days: number;
      now: number;
      before: number;
      lastYear: number;
      programmeTitle: components["schemas"]["Words"];
      weeks: number[];
    };
    TopicProposals: {
      items: components["schemas"]["TopicProposal"][];
      asOf: string | null;
    };
    TopicStepping: {
      do: "begin";
    } | {
      do: "act";
      words: string;
      measure: number | null;
      done: boolean;
    } | {
      do: "finish" | "sendBack" | "close" | "drop";
      words: string;
    };
    Topics: {
      items: components["schemas"]["TopicLine"][];
    };
    TriageQuality: {
      asOf: string;
      models: ({
        version: number;
        made: string;
        learned: number;
        cases: number;
        heldBack: number;
        right: number;
        amongThree: number;
        macroF1: number;
        calibrationError: number;
        threshold: number;
        suggested: number;
        suggestedRight: number;
        seconds: number;
        kept: ({
          part: "category" | "area" | "urgency" | "lead";
          kept: number;
          changed: number;
          none: number;
        })[];
      })[];
      made: ({
        part: "category" | "area" | "urgency" | "lead";
        kept: number;
        changed: number;
        none: number;
      })[];
      categories: ({
        code: string;
        title: components["schemas"]["Words"];
        count: number;
        right: number;
        said: number;
        takenFor: {
          code: string;
          title: components["schemas"]["Words"];
          count: number;
        } | null;
      })[];
    };
    UnansweredWords: {
      row: components["schemas"]["CaseRow"];
      at: string;
      by: string;
      words: string;
      to: components["schemas"]["Words"] | null;
      until: string | null;
      late: boolean;
    };
    UnitGiven: {
      id: string;
      parent: "none" | string;
      kind: "command" | "department" | "park" | "town" | "subdistrict" | "village" | "community" | "team" | "property" | "utility" | "station";
      name: {
        zh: string;
        en: string;
      };
      short: {
        zh: string;
        en: string;
      };
      aliases: string[];
      area: string;
      formerly?: {
        name: {
          zh: string;
          en: string;
        };
        until: string;
      }[];
      from: string;
      until?: string;
    };
    UnitRow: {
      id: string;
      parent: "none" | string;
      kind: "command" | "department" | "park" | "town" | "subdistrict" | "village" | "community" | "team" | "property" | "utility" | "station";
      name: {
        zh: string;
        en: string;
      };
      short: {
        zh: string;
        en: string;
      };
      aliases: string[];
      area: string;
      formerly?: {
        name: {
          zh: string;
          en: string;
        };
        until: string;
      }[];
      from: string;
      until?: string;
    };
    Unread: {
      unread: number;
    };
    View: {
      id: string;
      title: components["schemas"]["Words"];
      count: number | "200+";
    };
    VisitDone: {
      id: string;
      stage: string;
      works: number;
    };
    VisitExcuse: {
      reason: string;
    };
    VisitFull: {
      id: string;
      programme: string;
      programmeTitle: components["schemas"]["Words"];
      round: string;
      roundTitle: components["schemas"]["Words"];
      version: string;
      subject: {
        kind: "area" | "unit" | "firm" | "entry";
        id: string;
        title: components["schemas"]["Words"];
        area: string;
        areaName: components["schemas"]["Words"];
        point: components["schemas"]["Place"] | null;
      };
      opens: string;
      closes: string;
      stage: "planned" | "done" | "missed" | "excused" | "refused";
      late: boolean;
      hidden: boolean;
      why: "schedule" | "recheck" | "campaign" | "draw" | "event";
      who: {
        account: string;
        name: string;
      }[];
      by: string | null;
      at: string | null;
      works: number;
      failed: number;
      checks: {
        [key: string]: components["schemas"]["Check"];
      };
      sides: ({
        id: string;
        outcome: "done" | "refused";
        by: string;
        together: string[];
        at: string;
        phone: string;
        off: number | "unknown";
        place: components["schemas"]["Place"] | null;
        reason: string;
        photos: components["schemas"]["Attachment"][];
        answers: {
          [key: string]: {
            value: string;
            text: string;
            note: string;
            failed: boolean;
            photos: components["schemas"]["Attachment"][];
            originals: components["schemas"]["Attachment"][];
          };
        };
        findings: ({
          check: string;
          case: string;
          number: string | null;
          stage: string | null;
          lead: components["schemas"]["Words"] | null;
        })[];
      })[];
      excuse: string;
      actions: "excuse"[];
    };
    VisitList: {
      items: components["schemas"]["VisitRow"][];
    };
    VisitResult: {
      work: string;
      outcome: "done" | "refused";
      at: string;
      phone: string;
      off: number | "unknown";
      version: string;
      place?: {
        lng: number;
        lat: number;
      };
      together?: string[];
      answers: {
        [key: string]: {
          value?: string;
          note?: string;
          photos?: string[];
        };
      };
      stamped?: {
        [key: string]: string;
      };
      reason?: string;
      photos?: string[];
    };
    VisitRow: {
      id: string;
      programme: string;
      programmeTitle: components["schemas"]["Words"];
      round: string;
      roundTitle: components["schemas"]["Words"];
      version: string;
      subject: {
        kind: "area" | "unit" | "firm" | "entry";
        id: string;
        title: components["schemas"]["Words"];
        area: string;
        areaName: components["schemas"]["Words"];
        point: components["schemas"]["Place"] | null;
      };
      opens: string;
      closes: string;
      stage: "planned" | "done" | "missed" | "excused" | "refused";
      late: boolean;
      hidden: boolean;
      why: "schedule" | "recheck" | "campaign" | "draw" | "event";
      who: {
        account: string;
        name: string;
      }[];
      by: string | null;
      at: string | null;
      works: number;
      failed: number;
    };
    WebhookBody: {
      id: string;
      event: string;
      zone: string;
      at: string;
      position?: number;
      case?: {
        id: string;
        number: string;
        programme: string;
        kind: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
        category: string;
        urgency: "normal" | "urgent" | "danger";
        source: string;
        area: string;
        areaPath: string[];
        point: {
          lng: number;
          lat: number;
          datum: "WGS84";
        } | null;
        stage: string;
        phase: string;
        lead: string | null;
        opened: string;
        since: string;
        due: string | null;
        rung: string;
        inTime: "unjudged" | "yes" | "no";
        handling: number;
        url: string;
      };
    };
    WebhookDelivery: {
      id: string;
      webhook: string;
      event: string;
      case: {
        id: string;
        number: string;
      } | null;
      body: string;
      state: "waiting" | "delivered" | "given-up";
      attempts: number;
      made: string;
      due: string | null;
      tried: string | null;
      status: number | null;
      took: number | null;
      said: string | null;
    };
    WebhookGiven: {
      id: string;
      name: string;
      url: string;
      events: ("opened" | "accepted" | "asked" | "declined" | "merged" | "dispatched" | "signed" | "late" | "postponed" | "resolved" | "failed" | "completed" | "rated" | "reopened" | "withdrawn" | "archived")[];
      programmes: string[];
      areas: string[];
      from: string;
      until?: string;
    };
    WebhookReplay: {
      ids: string[];
    } | {
      webhook: string;
    };
    WebhookRow: {
      id: string;
      name: string;
      url: string;
      events: ("opened" | "accepted" | "asked" | "declined" | "merged" | "dispatched" | "signed" | "late" | "postponed" | "resolved" | "failed" | "completed" | "rated" | "reopened" | "withdrawn" | "archived")[];
      programmes: string[];
      areas: string[];
      from: string;
      until?: string;
    };
    WebhookSecret: {
      secret: string;
    };
    Whistle: {
      id: string;
      by: string;
      byName: string | null;
      at: string;
      due: string;
      lead: string;
      leadName: components["schemas"]["Words"] | null;
      concluded: string | "open";
      units: ({
        unit: string;
        unitName: components["schemas"]["Words"] | null;
        state: "called" | "arrived" | "refused" | "late" | "missing";
        at: string | "none";
        score: number | "none";
      })[];
    };
    WhoCalls: {
      resident: components["schemas"]["Resident"] | null;
    };
    Words: {
      zh: string;
      en: string;
    };
    ZoneChoices: {
      areas: ({
        id: string;
        parent: string;
        kind: "zone" | "park" | "town" | "subdistrict" | "village" | "community" | "grid" | "courtyard" | "building";
        name: components["schemas"]["Words"];
      })[];
      units: ({
        id: string;
        parent: string;
        kind: "command" | "department" | "park" | "town" | "subdistrict" | "village" | "community" | "team" | "property" | "utility" | "station";
        name: components["schemas"]["Words"];
        short: components["schemas"]["Words"];
      })[];
      categories: ({
        id: string;
        parent: string;
        name: components["schemas"]["Words"];
        programme: string;
        kind: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
        urgency: "normal" | "urgent" | "danger";
      })[];
      handlers: {
        account: string;
        name: string;
        unit: string;
      }[];
      records: {
        id: string;
        title: components["schemas"]["Words"];
        programme: components["schemas"]["Words"];
      }[];
      sessions: {
        id: string;
        title: components["schemas"]["Words"];
        programme: components["schemas"]["Words"];
      }[];
      registers: {
        id: string;
        title: components["schemas"]["Words"];
        programme: components["schemas"]["Words"];
      }[];
      figures: {
        id: string;
        title: components["schemas"]["Words"];
        programme: components["schemas"]["Words"];
      }[];
    };
    ZoneDone: {
      made: number;
      changed: number;
    };
    ZoneEnding: {
      until: string;
      into?: string;
      to?: string;
    };
    ZoneFigureGiven: {
      id: string;
      figure: string;
      value: string;
      basis: {
        zh: string;
        en: string;
      };
      from: string;
      until?: string;
    };
    ZoneFigureRow: {
      id: string;
      figure: string;
      value: string;
      basis: {
        zh: string;
        en: string;
      };
      from: string;
      until?: string;
    };
    ZoneHere: {
      id: string;
      name: components["schemas"]["Words"];
      demo: boolean;
    };
    ZoneHistory: {
      seq: number;
      at: string;
      what: components["schemas"]["Words"];
      origin: components["schemas"]["Words"];
      who: components["schemas"]["Words"];
      changes: {
        label: components["schemas"]["Words"];
        before: components["schemas"]["Words"];
        after: components["schemas"]["Words"];
      }[];
    }[];
    ZoneImportPreview: {
      preview: string;
      sheets: ({
        table: string;
        sheet: "areas" | "units" | "accounts" | "posts" | "categories" | "questions" | "duties" | "precedents" | "limits" | "officeHours" | "sourceForms" | "chatGroups" | "smsTemplates" | "webhooks" | "articles" | "dutyRoster" | "enterprises" | "entryPoints" | "timetable" | "tags" | "figures" | "none";
        title: components["schemas"]["Words"];
        rows: number;
      })[];
      rows: number;
      new: number;
      changed: number;
      same: number;
      shown: ({
        sheet: "areas" | "units" | "accounts" | "posts" | "categories" | "questions" | "duties" | "precedents" | "limits" | "officeHours" | "sourceForms" | "chatGroups" | "smsTemplates" | "webhooks" | "articles" | "dutyRoster" | "enterprises" | "entryPoints" | "timetable" | "tags" | "figures";
        table: string;
        row: number;
        id: string;
        name: string;
        what: "new" | "changed";
        fields: {
          field: string;
          label: components["schemas"]["Words"];
          before: components["schemas"]["Words"];
          after: components["schemas"]["Words"];
        }[];
      })[];
      faulty: number;
      faults: ({
        sheet: "areas" | "units" | "accounts" | "posts" | "categories" | "questions" | "duties" | "precedents" | "limits" | "officeHours" | "sourceForms" | "chatGroups" | "smsTemplates" | "webhooks" | "articles" | "dutyRoster" | "enterprises" | "entryPoints" | "timetable" | "tags" | "figures" | "none";
        table: string;
        row: number;
        field: string;
        label: components["schemas"]["Words"];
        words: components["schemas"]["Words"];
      })[];
    };
    ZoneLead: {
      found: "duty" | "precedent" | "nothing";
      id: string | null;
      lead: string | null;
      leadName: components["schemas"]["Words"] | null;
      assisting: {
        id: string;
        name: components["schemas"]["Words"];
      }[];
      why: components["schemas"]["Words"];
    };
    ZoneMap: {
      type: "FeatureCollection";
      features: ({
        type: "Feature";
        id: string;
        geometry: {
          type: "Polygon";
          coordinates: [number, number][][];
        } | {
          type: "MultiPolygon";
          coordinates: [number, number][][][];
        };
        properties: {
          id: string;
          kind: "zone" | "park" | "town" | "subdistrict" | "village" | "community" | "grid" | "courtyard" | "building";
          name: components["schemas"]["Words"];
          parent: string;
        };
      })[];
    };
    ZoneRenaming: {
      name: {
        zh: string;
        en: string;
      };
      short?: {
        zh: string;
        en: string;
      };
      from: string;
    };
  };
};

export type operations = {
  /** The zone, what may be reported to it, and whom to call in danger */
  portal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Portal"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Open a case */
  openCase: {
    parameters: {
      query?: {
        firm?: string;
      };
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
        /** Made by the client; the report or action that names an upload carries the same token, or comes from the same account */
        "Upload-Token"?: string;
      };
      path: {
        programme: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["Report"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Opened"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How my case stands */
  followCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["FollowedCase"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Supply, rate, withdraw or reopen my case */
  actAsCaller: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
        /** Made by the client; the report or action that names an upload carries the same token, or comes from the same account */
        "Upload-Token"?: string;
      };
      path: {
        token: string;
        action: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ActionBody"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["FollowedCase"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A photo or file of my case */
  followAttachment: {
    parameters: {
      query?: {
        size?: "thumb" | "full";
      };
      header?: never;
      path: {
        token: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "*/*": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Have a one-time code sent to a mobile number */
  askForCode: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CodeWanted"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CodeSent"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Sign in as a resident with the code that was sent */
  signInByCode: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CodeGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["WhoCalls"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Sign out as a resident */
  signOutResident: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Who is signed in as a resident on this phone */
  whoCalls: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["WhoCalls"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** All of my matters, newest first */
  myMatters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MyMatters"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Add a matter by its secret link to my own */
  keepMatter: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["MatterToKeep"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MyMatters"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** One-time codes that wait to be used; shown in a demo only, where nothing is sent */
  listCodes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CodesShown"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that is kept about me: matters, messages, calls, bookings, registers, who looked and why */
  keptAboutMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["KeptAbout"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The same as a file, JSON or Excel; that it was taken is an event */
  takeCopyOfMine: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CopyTaking"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "*/*": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Ask that matters of mine, and with `account` my number too, be erased; refused where one is open or the law keeps it */
  askForErasure: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ErasureAsking"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RightsDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Wishes of people to be erased: those that wait, or those that are over */
  listErasures: {
    parameters: {
      query?: {
        which?: "waiting" | "past";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Erasures"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Grant a wish to be erased, which a job then carries out, or refuse it with a reason that the person reads */
  decideErasure: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ErasureDecision"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RightsDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The firms I speak for, or wait to */
  myFirms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MyFirms"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say that I speak for a firm; the zone’s staff confirm it */
  claimFirm: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["FirmClaiming"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MyFirms"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Our problems, our officer, our people, our ratings */
  getFirm: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["FirmPage"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A link by which one more person comes to speak for the firm, once and within seven days */
  inviteToFirm: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["FirmInvitation"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Come to speak for a firm, by an invitation of somebody who does */
  joinFirm: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["FirmJoining"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MyFirms"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Speak for the firm no longer */
  leaveFirm: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MyFirms"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Who says that they speak for a firm and waits to be confirmed, in the areas of my posts */
  listFirmClaims: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["FirmClaims"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Confirm that somebody speaks for a firm, or refuse */
  decideFirmClaim: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        code: string;
        resident: string;
        decision: "confirm" | "refuse";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["FirmClaims"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What is open near a point: sort, area, state and how many met it; no words, no names */
  nearMe: {
    parameters: {
      query: {
        lng: number;
        lat: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["NearMe"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say that I met it too: counted once for a person or a device */
  meToo: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["MeToo"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MetToo"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What the desk has published, newest first; areas and categories mean everything below them too */
  listPublic: {
    parameters: {
      query?: {
        area?: string;
        category?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["PublicList"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** One published page, at its permanent address */
  getPublic: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["PublicItem"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Public pages that wait for a review, or stand, in the areas of my posts */
  listPublications: {
    parameters: {
      query?: {
        page?: "drafted" | "published";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["PublicDrafts"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Whether a public page may be written about a case, and how it stands with it */
  getPublication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Publishing"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Write the public page of a case, in words of the desk’s own; somebody else reviews it */
  draftPublication: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["PublicDraft"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Publishing"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Publish a page that somebody else has written */
  publish: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Publishing"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Send a page back to whoever wrote it, or take a published one back */
  withdrawPublication: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        step: "send-back" | "take-back";
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["PublicReason"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Publishing"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Cases that I may see, filtered, a page at a time */
  listCases: {
    parameters: {
      query?: {
        view?: "mine" | "all" | "today" | "late" | "open" | "mine-done";
        programme?: string;
        phase?: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
        stage?: string;
        urgency?: "normal" | "urgent" | "danger";
        area?: string;
        unit?: string;
        category?: string;
        kind?: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
        source?: string;
        number?: string;
        q?: string;
        box?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CasePage"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** My views of the queue and how many cases wait in each */
  listViews: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["View"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A case on one page, with the actions allowed now */
  getCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseFull"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a case, oldest first */
  listCaseEvents: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseStep"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What triage would do with a case, each part with its reason and how sure: category, area, unit, urgency, likely doubles */
  getSuggestion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Suggestion"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Do the next thing to a case */
  actOnCase: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        action: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ActionBody"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseFull"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Names, telephones and address in full, for a stated purpose that is kept */
  revealCallers: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["Purpose"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Revealed"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A case on A4 as PDF: acceptance form, assignment form, approval form, or its whole file */
  printCase: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        paper: "acceptance" | "assignment" | "approval" | "file";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "*/*": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What of the knowledge base answers this case, the best first, its places filled in */
  listCaseArticles: {
    parameters: {
      query?: {
        q?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["OfferedArticle"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Note that an article went into an answer */
  citeArticle: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** My own views of the queue and those of my unit */
  listSavedViews: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SavedView"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Keep a view of the queue under an id of my choice; sent twice it is kept once */
  saveView: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["SavingView"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SavedView"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Take one of my own views away */
  forgetView: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The actions that I may do now to all of these cases, with the same form */
  listCommonActions: {
    parameters: {
      query: {
        ids: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Action"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Other cases of the same caller and of the same place, and what may be the same matter told twice */
  listBeside: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Beside"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Open cases on a stretch of the map, as compact numbers */
  mapCases: {
    parameters: {
      query: {
        programme?: string;
        phase?: "intake" | "triage" | "dispatch" | "handling" | "verification" | "rating" | "done";
        stage?: string;
        urgency?: "normal" | "urgent" | "danger";
        area?: string;
        unit?: string;
        category?: string;
        kind?: "consultation" | "help" | "complaint" | "misconduct" | "suggestion" | "thanks";
        source?: string;
        number?: string;
        box: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseMap"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Who took cases out as files, the last first */
  listCaseExports: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseExport"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Cases that I may see as an Excel file: any filter of the queue, columns as chosen */
  exportCases: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CaseTaking"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "*/*": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How far a file of mine has come */
  getCaseExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseExport"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Look at an Excel or CSV file of cases in a source’s own columns: what each row would become, every bad row by name */
  previewCaseFile: {
    parameters: {
      query: {
        programme: string;
        source: string;
      };
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
        /** Made by the client; the report or action that names an upload carries the same token, or comes from the same account */
        "Upload-Token"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "multipart/form-data": {
        file: string;
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseFile"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say what the columns of a file mean, and look at it again */
  setCaseFileColumns: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        file: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CaseFileColumns"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseFile"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Bring in the next rows of a file that was looked at */
  bringCaseFilePart: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        file: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CaseFileBringing"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseFilePart"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Take a pasted text apart into fields; rows copied out of a table are looked at as a file */
  readLetter: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["LetterText"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Letter"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Open the case of a letter from above, as of when it was received */
  openLetter: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["LetterCase"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Opened"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Results that go back upward or into a chat group: ready to go, still open, or gone; due soonest first */
  listAwaited: {
    parameters: {
      query: {
        to: "up" | "group";
        state?: "ready" | "open" | "said";
        programme?: string;
        source?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["AwaitedPage"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The result of a case from above or from a chat group, as text to copy */
  getAwaited: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Awaited"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The answers upward in the source’s own columns, as Excel: those named, or all that are ready */
  answerFile: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["AnswerFile"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say that the results of these cases have gone back to where they came from */
  noteReplies: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CaseIds"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Replied"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The chat groups in which I may write down what is said */
  listChatGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ChatGroups"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** My day: late, due today, waiting for me, requests decided, answers of my unit that end soon */
  getToday: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Today"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Who is to be called back, when it was tried, and at which hours not yet */
  listCallBacks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CallBack"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Open cases on each step of the ladder: warned, late, urged, supervised, criticised */
  getLadder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["LadderStep"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Leaders’ words on open cases that nobody has answered yet */
  listUnansweredWords: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["UnansweredWords"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How good the suggestions are: version by version, category by category, and what the desk kept of them */
  triageQuality: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["TriageQuality"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** My desks as they stand now, and the hand-overs there, the newest first */
  listShifts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Shifts"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Hand the desk over: what is open and pressing is frozen and signed by me */
  giveShift: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ShiftGiving"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ShiftDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Take over a desk that was handed to me; nothing of it changes afterwards */
  takeShift: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ShiftDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Marks on repeated matters: those that wait to be approved, that stand, or that are over */
  listRepeats: {
    parameters: {
      query?: {
        which?: "waiting" | "standing" | "past";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Repeats"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Whether a case is about a matter that was answered before, with the earlier answer; by sort and place, never by person */
  getCaseRepeats: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CaseRepeats"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Ask that the matter of an answered case be marked as repeated, until a day; its answer is cited as the proof */
  askForRepeat: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["RepeatAsking"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RepeatDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Approve, deny or lift a mark; never by who asked for it or had the case in hand */
  decideRepeat: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["RepeatDecision"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RepeatDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say that a later case is about this matter; how it is then counted is what its programme declares */
  linkRepeat: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["RepeatLinking"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RepeatDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say that a case is not about this matter after all */
  unlinkRepeat: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        case: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RepeatDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Topics of my areas and units: those that are on, or those that have ended */
  listTopics: {
    parameters: {
      query?: {
        which?: "open" | "ended";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Topics"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Take a matter on as a topic, with a lead unit, an aim and measures; one of a matter at a time */
  adoptTopic: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["TopicAdopting"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["TopicDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What many people of one place call about, more than before: proposed as topics, the sharpest rise first */
  listTopicProposals: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["TopicProposals"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A topic: its figure week by week, its plan, what was done, and those of its cases that I may see */
  getTopic: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["TopicFull"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say why a proposed matter is not taken on; for a month it is not proposed again */
  dismissTopic: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["TopicDismissing"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["TopicDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Do the next thing to a topic: begin, write down what was done, say that it is finished, send back, close or drop it */
  stepTopic: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["TopicStepping"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["TopicDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What a phone needs for today: my visits, their questions, and the time here */
  fieldToday: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["FieldToday"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Bring home what was done at a visit, also hours later; a second phone on one visit stands beside the first */
  bringVisit: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["VisitResult"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["VisitDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Open a case for something seen on the way, at the moment it was seen; the phone gives its id, so that it happens once */
  openOnTheWay: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["SeenOnTheWay"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["OpenedOnTheWay"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rounds of the zone and how their visits stand, altogether and by day */
  getRounds: {
    parameters: {
      query: {
        from: string;
        to: string;
        area?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RoundCalendar"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The duty roster over some days, its gaps, and the spot checks that I may know of */
  getRoster: {
    parameters: {
      query: {
        from: string;
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Roster"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Visits that I may know of: by round, stage, area, person, subject, or what was found */
  listVisits: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        programme?: string;
        round?: string;
        stage?: "planned" | "done" | "missed" | "excused" | "refused";
        area?: string;
        who?: string;
        kind?: "area" | "unit" | "firm" | "entry";
        subject?: string;
        of?: string;
        found?: "yes";
        order?: "due" | "newest";
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["VisitList"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A visit on one page: its questions, and what each phone brought home, side by side */
  getVisit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["VisitFull"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Excuse a visit that cannot be made, with its reason */
  excuseVisit: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["VisitExcuse"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["VisitDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Dragnets, spot checks and draws, the newest first, with their coverage */
  listCampaigns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CampaignList"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Call for visits over a list, or draw subjects and inspectors by a published seed; the lists are frozen */
  callCampaign: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CampaignCalling"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CampaignDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A campaign or draw with its frozen lists and what came of each subject */
  getCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CampaignFull"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Publish a draw and its results, so that anybody can repeat it */
  publishDraw: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CampaignDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A published double random draw: frozen lists, seed, result; anybody can work it out again */
  getPublicDraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CampaignFull"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Who passed a place between two moments; the search and its purpose are kept before anything is shown */
  searchPassed: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["PassedSearch"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["RecordRow"][];
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Where else the same vehicle or person passed; the search and its purpose are kept before anything is shown */
  searchWhere: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ElsewhereSearch"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["RecordRow"][];
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What is sealed in one record, for a purpose that is kept */
  revealRecord: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["RecordReveal"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RecordValues"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Who searched the records, for what, and why; the newest first */
  listRecordSearches: {
    parameters: {
      query?: {
        before?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RecordSearches"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What was recorded at my places between two moments, the newest first, whoever is named masked */
  listRecords: {
    parameters: {
      query: {
        from: string;
        until: string;
        place?: string;
        record?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["RecordRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Record a fact at a place: a passage, a disinfection, a meal; the same `id` or Idempotency-Key is written once */
  writeRecord: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["RecordGiven"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RecordReceipt"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Record many at once, each with an answer of its own; a wrong one never fails its neighbours */
  writeRecords: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": {
        records: components["schemas"]["RecordGiven"][];
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RecordResults"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The figures of records between two moments: each count in its own unit; a sum over a lower bound is a lower bound */
  sumRecords: {
    parameters: {
      query: {
        from: string;
        until: string;
        record?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RecordSums"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** One record of my places; what is sealed in it stays so */
  getRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RecordRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The gate board: who is inside and for how long, what was let in and turned back today, what passed last */
  getGateBoard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["GateBoard"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Tells at which of my places something has just been recorded */
  watchGates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "text/event-stream": string;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The places where I may record today */
  listRecordPlaces: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RecordPlaces"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** One place with the forms of what is recorded there; its QR code opens it */
  getRecordPlace: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        place: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["PlaceForms"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Whether a pass that is shown at a place where I record holds now, whose it is (masked), and until when */
  getPass: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        place: string;
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["PassShown"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The QR code of a pass, to be printed on it; scanned by whoever stands at a gate it says whether it holds */
  getEntryCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "*/*": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The QR code of a place, as a drawing to be printed and put up */
  getPlaceCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        place: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "*/*": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Every register, and how many entries that I may see stand at each stage */
  listRegisters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Registers"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What a register keeps: its form, stages, roles and relations */
  getRegister: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RegisterShape"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Entries that I may see, in the order of their numbers, a page at a time; with `asOf` as they stood at the end of that day */
  listEntries: {
    parameters: {
      query?: {
        stage?: string;
        area?: string;
        unit?: string;
        link?: string;
        tag?: string;
        q?: string;
        active?: "true" | "false";
        flagged?: "true" | "false";
        slipped?: "true" | "false";
        asOf?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryPage"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Enter something into a register */
  enterEntry: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["EntryEntering"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Hand several entries to somebody, tag them, or move them on: all of them or none, each refusal by its row */
  actOnEntries: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["EntriesDoing"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntriesDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A register as an Excel workbook: as it stands, as it stood on a day, or as a month was frozen; names masked */
  exportEntries: {
    parameters: {
      query?: {
        stage?: string;
        area?: string;
        unit?: string;
        link?: string;
        tag?: string;
        q?: string;
        active?: "true" | "false";
        flagged?: "true" | "false";
        slipped?: "true" | "false";
        asOf?: string;
        month?: string;
      };
      header?: never;
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The months of a register that are frozen for good, each with how many rows it had and their digest */
  listFrozenMonths: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["FrozenMonths"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** My files that are on their way into a register, the newest first */
  listEntryFiles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryFiles"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Look at an Excel or CSV file for a register: every bad row by name, and rows that look like one another */
  previewEntries: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
        /** Made by the client; the report or action that names an upload carries the same token, or comes from the same account */
        "Upload-Token"?: string;
      };
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "multipart/form-data": {
        file: string;
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryFile"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How far a file is on its way into a register */
  getEntryFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryFile"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Bring in a file that was looked at, all of it or nothing; it goes on by itself */
  bringEntryFile: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryFile"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Stop a file on its way: what came in of it is taken back, all of it */
  stopEntryFile: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryFile"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How far each rule of full coverage is met, and the gaps by name */
  getCoverage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RegisterCoverage"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How many entries and how much money stand at each stage, on any day */
  getSums: {
    parameters: {
      query?: {
        asOf?: string;
      };
      header?: never;
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["RegisterSums"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** An entry with everything that happened to it; with `asOf` as it stood at the end of that day */
  getEntry: {
    parameters: {
      query?: {
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryFull"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Change an entry, move it on, make somebody responsible, relate it, mark it, plan it */
  actOnEntry: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["EntryDoing"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What is sealed of an entry, in full; the purpose stays in the log */
  revealEntry: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["EntryPurpose"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryRevealed"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** My own views of a register and those of my unit, each with how many entries stand in it */
  listEntryViews: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryView"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Keep a view of a register under an id of my choice; sent twice it is kept once */
  saveEntryView: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        programme: string;
        register: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["SavingEntryView"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryView"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Take one of my own views of a register away */
  forgetEntryView: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        programme: string;
        register: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The lists that I matched to a register, the newest first */
  listMyMatches: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ListMatches"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say what a list is to be matched for and by what right; only then is a list taken */
  askMatch: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        programme: string;
        register: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["MatchAsking"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MatchDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Match a list, an Excel or CSV file, by identifiers and by names with aliases; of the list nothing is kept */
  giveMatchList: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
        /** Made by the client; the report or action that names an upload carries the same token, or comes from the same account */
        "Upload-Token"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "multipart/form-data": {
        file: string;
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ListMatch"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Which entries stand in my list; that I looked is kept before anything is shown */
  showMatchHits: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MatchHits"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Delete the hits of my list before their time is over */
  deleteMatch: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MatchDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Who matched lists to registers, for what and by what right, and how much came of it; never which entries */
  listEveryMatch: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ListMatches"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What I was told: milestones of mine that are about to end, or have slipped; what I have not seen first */
  listAlerts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Alerts"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say that I have seen these; nobody else’s are touched */
  seeAlerts: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["AlertsSeen"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Alerts"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What anybody may book, with the times still to come and the places left */
  listBookable: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Bookables"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Book a place, for oneself or for somebody else; when none is left, a place in the waiting list */
  book: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
        /** Made by the client; the report or action that names an upload carries the same token, or comes from the same account */
        "Upload-Token"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["BookingGiven"];
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Booked"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How my booking stands, and how many are before me */
  getBooking: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["OwnBooking"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Give my booking back; whoever has waited longest has the place */
  cancelBooking: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["OwnBooking"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The screen of a hall: the numbers called last and where they go; nobody is named */
  getScreen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        opening: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["HallScreen"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The sessions of a day in my areas, with places taken and left */
  listSessions: {
    parameters: {
      query?: {
        date?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["SessionSlot"][];
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A session with its bookings, names and numbers masked */
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SessionFull"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Somebody has come and says the code of their booking */
  arriveByCode: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": {
        code: string;
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SessionDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Call whoever is next to a window: by class, then by number */
  callNext: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": {
        window: string;
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SessionDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A booking is called again, seen to, missed, given back, or its owner has come */
  moveBooking: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        booking: string;
        what: "arrive" | "recall" | "serve" | "miss" | "cancel";
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": {
        window?: string;
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SessionDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Whoever has not come in time is missed, and those who wait have their places */
  passOver: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SessionDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Close a session with a summary and pictures; who did not come is counted as missed */
  closeSession: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": {
        summary: string;
        pictures?: string[];
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SessionDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Call a session off; every booking is given back, with the reason */
  callOffSession: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": {
        reason: string;
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SessionDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Upload a photo or file, to be named in a report or an action within 24 hours */
  uploadAttachment: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
        /** Made by the client; the report or action that names an upload carries the same token, or comes from the same account */
        "Upload-Token"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "multipart/form-data": {
        file: string;
      };
    } };
    responses: {
      201: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Attachment"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A photo or file of a case or a visit that I may see */
  getAttachment: {
    parameters: {
      query?: {
        size?: "thumb" | "full";
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "*/*": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Sign in */
  signIn: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["Credentials"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Sign out */
  signOut: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The ways to sign in, and whether the first administrator is still to be made */
  signInWays: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SignInWays"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Make the first administrator, while there is no account */
  setUp: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["FirstAdministrator"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** My account, my posts of today and what they allow */
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** When and from where somebody signed in, or tried to, as me */
  listSignIns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SignIn"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End all my sessions, this one too */
  signOutEverywhere: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Change my password; every other session ends */
  changePassword: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["NewPassword"];
    } };
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Begin a second factor: a secret, its picture to scan, and codes for when the phone is lost */
  startSecondFactor: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["PasswordAgain"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SecondFactor"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Show that the second factor works; from now on it is wanted */
  confirmSecondFactor: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["Code"];
    } };
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Do without the second factor */
  endSecondFactor: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["PasswordAgain"];
    } };
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What I was told, newest first; one message for an event, leading to its case or to the entry whose milestone it is */
  getInbox: {
    parameters: {
      query?: {
        unread?: string;
        before?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Inbox"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How many messages I have not read; a hundred stands for more */
  countUnread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["Unread"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Mark messages as read: these, or all up to a place */
  readInbox: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["InboxReading"];
    } };
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** By which way I hear of what, and what cannot be turned off and why */
  getMyMessages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MyMessages"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Choose by which way I hear of what; one way for each topic */
  chooseMyMessages: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["MessagesChosen"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["MyMessages"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How much I want to be told on the number that I proved */
  getMyWish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ResidentWish"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Choose how much I want to be told; everything stands on my pages anyway */
  chooseMyWish: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ResidentWishInput"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ResidentWish"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Every programme: stages, kinds, sources, matters, forms */
  listProgrammes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ProgrammeFull"][];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** One programme; without signing in, only one on the portal */
  getProgramme: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ProgrammeFull"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The areas of today that have a shape, as GeoJSON */
  getZoneMap: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneMap"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What pickers offer: areas, units, categories, handlers */
  getZoneChoices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneChoices"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Who would lead a case of this category in this area today, and why */
  whoLeads: {
    parameters: {
      query: {
        category: string;
        area: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneLead"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of areas, past ones too unless `living` */
  listZoneAreas: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["AreaRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set an area, new or standing; every fault is told at once */
  setZoneAreas: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["AreaGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["AreaRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to an area, newest first */
  historyOfZoneAreas: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of units, past ones too unless `living` */
  listZoneUnits: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["UnitRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a unit, new or standing; every fault is told at once */
  setZoneUnits: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["UnitGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["UnitRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a unit, newest first */
  historyOfZoneUnits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of accounts, past ones too unless `living` */
  listZoneAccounts: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["AccountRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set an account, new or standing; every fault is told at once */
  setZoneAccounts: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["AccountGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["AccountRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to an account, newest first */
  historyOfZoneAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of posts, past ones too unless `living` */
  listZonePosts: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["PostRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a post, new or standing; every fault is told at once */
  setZonePosts: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["PostGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["PostRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a post, newest first */
  historyOfZonePosts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of categories, past ones too unless `living` */
  listZoneCategories: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["CategoryRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a category, new or standing; every fault is told at once */
  setZoneCategories: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CategoryGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CategoryRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a category, newest first */
  historyOfZoneCategories: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of questions, past ones too unless `living` */
  listZoneQuestions: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["QuestionRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a further question, new or standing; every fault is told at once */
  setZoneQuestions: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["QuestionGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["QuestionRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a further question, newest first */
  historyOfZoneQuestions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of duties, past ones too unless `living` */
  listZoneDuties: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["DutyRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a row of the duty table, new or standing; every fault is told at once */
  setZoneDuties: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["DutyGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["DutyRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a row of the duty table, newest first */
  historyOfZoneDuties: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of precedents, past ones too unless `living` */
  listZonePrecedents: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["PrecedentRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a precedent, new or standing; every fault is told at once */
  setZonePrecedents: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["PrecedentGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["PrecedentRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a precedent, newest first */
  historyOfZonePrecedents: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of limits, past ones too unless `living` */
  listZoneLimits: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["LimitRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a limit, new or standing; every fault is told at once */
  setZoneLimits: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["LimitGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["LimitRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a limit, newest first */
  historyOfZoneLimits: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of officeHours, past ones too unless `living` */
  listZoneOfficeHours: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["OfficeHoursRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set office hours, new or standing; every fault is told at once */
  setZoneOfficeHours: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["OfficeHoursGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["OfficeHoursRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to office hours, newest first */
  historyOfZoneOfficeHours: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of sourceForms, past ones too unless `living` */
  listZoneSourceForms: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["SourceFormRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set how a source writes what it hands down, new or standing; every fault is told at once */
  setZoneSourceForms: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["SourceFormGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SourceFormRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to how a source writes what it hands down, newest first */
  historyOfZoneSourceForms: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of chatGroups, past ones too unless `living` */
  listZoneChatGroups: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["ChatGroupRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a chat group, new or standing; every fault is told at once */
  setZoneChatGroups: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ChatGroupGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ChatGroupRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a chat group, newest first */
  historyOfZoneChatGroups: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of smsTemplates, past ones too unless `living` */
  listZoneSmsTemplates: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["SmsTemplateRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a filed text message, new or standing; every fault is told at once */
  setZoneSmsTemplates: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["SmsTemplateGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["SmsTemplateRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a filed text message, newest first */
  historyOfZoneSmsTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of webhooks, past ones too unless `living` */
  listZoneWebhooks: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["WebhookRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a webhook, new or standing; every fault is told at once */
  setZoneWebhooks: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["WebhookGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["WebhookRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a webhook, newest first */
  historyOfZoneWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of articles, past ones too unless `living` */
  listZoneArticles: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["ArticleRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set an article of the knowledge base, new or standing; every fault is told at once */
  setZoneArticles: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ArticleGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ArticleRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to an article of the knowledge base, newest first */
  historyOfZoneArticles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of dutyRoster, past ones too unless `living` */
  listZoneDutyRoster: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["DutySlotRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a slot of the duty roster, new or standing; every fault is told at once */
  setZoneDutyRoster: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["DutySlotGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["DutySlotRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a slot of the duty roster, newest first */
  historyOfZoneDutyRoster: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of enterprises, past ones too unless `living` */
  listZoneEnterprises: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["EnterpriseRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a firm, new or standing; every fault is told at once */
  setZoneEnterprises: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["EnterpriseGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EnterpriseRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a firm, newest first */
  historyOfZoneEnterprises: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of entryPoints, past ones too unless `living` */
  listZoneEntryPoints: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["EntryPointRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a place where records are taken, new or standing; every fault is told at once */
  setZoneEntryPoints: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["EntryPointGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["EntryPointRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a place where records are taken, newest first */
  historyOfZoneEntryPoints: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of timetable, past ones too unless `living` */
  listZoneTimetable: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["OpeningRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a time when a session is open, new or standing; every fault is told at once */
  setZoneTimetable: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["OpeningGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["OpeningRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a time when a session is open, newest first */
  historyOfZoneTimetable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of tags, past ones too unless `living` */
  listZoneTags: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["TagRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a tag for entries of registers, new or standing; every fault is told at once */
  setZoneTags: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["TagGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["TagRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a tag for entries of registers, newest first */
  historyOfZoneTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The rows of figures, past ones too unless `living` */
  listZoneFigures: {
    parameters: {
      query?: {
        q?: string;
        living?: string;
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["ZoneFigureRow"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Set a figure of a programme, new or standing; every fault is told at once */
  setZoneFigures: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneFigureGiven"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneFigureRow"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Everything that happened to a figure of a programme, newest first */
  historyOfZoneFigures: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneHistory"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End an area on its last day; nothing is ever taken away */
  endZoneAreas: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a unit on its last day; nothing is ever taken away */
  endZoneUnits: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a category on its last day; nothing is ever taken away */
  endZoneCategories: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a further question on its last day; nothing is ever taken away */
  endZoneQuestions: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a row of the duty table on its last day; nothing is ever taken away */
  endZoneDuties: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a limit on its last day; nothing is ever taken away */
  endZoneLimits: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End office hours on its last day; nothing is ever taken away */
  endZoneOfficeHours: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End how a source writes what it hands down on its last day; nothing is ever taken away */
  endZoneSourceForms: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a chat group on its last day; nothing is ever taken away */
  endZoneChatGroups: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a filed text message on its last day; nothing is ever taken away */
  endZoneSmsTemplates: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a webhook on its last day; nothing is ever taken away */
  endZoneWebhooks: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End an article of the knowledge base on its last day; nothing is ever taken away */
  endZoneArticles: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a slot of the duty roster on its last day; nothing is ever taken away */
  endZoneDutyRoster: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a firm on its last day; nothing is ever taken away */
  endZoneEnterprises: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a place where records are taken on its last day; nothing is ever taken away */
  endZoneEntryPoints: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a time when a session is open on its last day; nothing is ever taken away */
  endZoneTimetable: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a tag for entries of registers on its last day; nothing is ever taken away */
  endZoneTags: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End a figure of a programme on its last day; nothing is ever taken away */
  endZoneFigures: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Call an area by a new name from a day on; the past keeps the old one */
  renameZoneAreas: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneRenaming"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Call a unit by a new name from a day on; the past keeps the old one */
  renameZoneUnits: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneRenaming"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** End an account and its posts; `to` takes over what is open, and its sessions end */
  endZoneAccounts: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ZoneEnding"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The open cases that go to somebody else when this post ends, and who could take them */
  openCasesOfPost: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["PostOpenCases"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Hand over what is open, then end the post or go on leave */
  handOverPost: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["PostLeaving"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Back from leave: the deputy no longer stands in */
  backInPost: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Give an account a new password, shown once; it must be changed at the next sign-in */
  givePassword: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["GivenPassword"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** One sheet of the zone, or all that I may see, as an Excel workbook */
  exportZone: {
    parameters: {
      query?: {
        sheet?: "areas" | "units" | "accounts" | "posts" | "categories" | "questions" | "duties" | "precedents" | "limits" | "officeHours" | "sourceForms" | "chatGroups" | "smsTemplates" | "webhooks" | "articles" | "dutyRoster" | "enterprises" | "entryPoints" | "timetable" | "tags" | "figures";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Look at an Excel or CSV file of rows: what it would change, and every bad row by name */
  previewImport: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
        /** Made by the client; the report or action that names an upload carries the same token, or comes from the same account */
        "Upload-Token"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "multipart/form-data": {
        file: string;
      };
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneImportPreview"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Bring in a file that was looked at, all of it or nothing */
  doImport: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        preview: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ZoneDone"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What was sent to other systems, newest first, and what came of it */
  listWebhookDeliveries: {
    parameters: {
      query?: {
        webhook?: string;
        state?: "waiting" | "delivered" | "given-up";
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            items: components["schemas"]["WebhookDelivery"][];
            next: string | null;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Send again: the deliveries named, or all of a webhook that were given up */
  replayWebhookDeliveries: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["WebhookReplay"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            count: number;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Send a try-out before anything that waits */
  pingWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            id: string;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A new secret, shown this once; the one before ends. A webhook begins with its first */
  newWebhookSecret: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["WebhookSecret"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** How many calls were connected and how quickly, today and in thirty days, and the newest calls */
  callFigures: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CallFigures"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A call of mine, with the caller’s earlier cases that I may see */
  getCall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CallCard"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Say which case came of my call */
  bindCall: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CallCase"];
    } };
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Danger: I have handed my call over to 110, 119 or 120; a case is kept */
  passCall: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CallPassing"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["CallCard"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What became of text messages, as their gateway says */
  inboundSmsReports: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["SmsReports"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            known: number;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A text message that came in: 1, 2 or 3 rates, T ends messages, other words go onto the open case */
  inboundSmsReply: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["SmsReply"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            became: "rated" | "stopped" | "added" | "hinted" | "nothing";
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A message of a chat: a new case, or words on the sender’s open one; answered in the chat’s words */
  inboundChat: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["ChatMessage"];
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ChatSaid"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A telephone rings, is answered, has ended or was missed */
  inboundCall: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "application/json": components["schemas"]["CallEvent"];
    } };
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A public account makes sure that this address is ours */
  inboundAccountCheck: {
    parameters: {
      query: {
        signature?: string;
        msg_signature?: string;
        timestamp: string;
        nonce: string;
        echostr?: string;
        encrypt_type?: string;
        openid?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "*/*": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** A message from a public account, in its published XML, plain or sealed by AES */
  inboundAccount: {
    parameters: {
      query: {
        signature?: string;
        msg_signature?: string;
        timestamp: string;
        nonce: string;
        echostr?: string;
        encrypt_type?: string;
        openid?: string;
      };
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: { content: {
      "text/xml": string;
    } };
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "*/*": unknown;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      413: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      415: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What changes, as it changes */
  live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "text/event-stream": string;
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** What would be sent to whom, newest first */
  listOutbox: {
    parameters: {
      query?: {
        by?: "sms" | "chat" | "email" | "desk";
        state?: "failed";
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["OutboxPage"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Send a message again that did not arrive, or may not have */
  sendAgain: {
    parameters: {
      query?: never;
      header?: {
        /** A repeat with the same key and body gets the first answer, for 30 days; with another body it is refused */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: { [name: string]: unknown };
        content?: never;
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      404: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      409: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** The last hour of the server process that answers, minute by minute */
  getServiceHour: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": components["schemas"]["ServiceHour"];
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      401: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      403: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  /** Whether the service can really serve */
  health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: { [name: string]: unknown };
        content: {
          "application/json": {
            ready: true;
          };
        };
      };
      400: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      422: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      429: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      503: {
        headers: { [name: string]: unknown };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
};

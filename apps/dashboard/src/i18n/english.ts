import accounts from '../../messages/en/accounts.json';
import actor from '../../messages/en/actor.json';
import actors from '../../messages/en/actors.json';
import agreement from '../../messages/en/agreement.json';
import agreements from '../../messages/en/agreements.json';
import announced from '../../messages/en/announced.json';
import asOf from '../../messages/en/asOf.json';
import audit from '../../messages/en/audit.json';
import chart from '../../messages/en/chart.json';
import choosing from '../../messages/en/choosing.json';
import cite from '../../messages/en/cite.json';
import comments from '../../messages/en/comments.json';
import compare from '../../messages/en/compare.json';
import dates from '../../messages/en/dates.json';
import desk from '../../messages/en/desk.json';
import disagreements from '../../messages/en/disagreements.json';
import doing from '../../messages/en/doing.json';
import downloads from '../../messages/en/downloads.json';
import drafting from '../../messages/en/drafting.json';
import edit from '../../messages/en/edit.json';
import event from '../../messages/en/event.json';
import events from '../../messages/en/events.json';
import evidence from '../../messages/en/evidence.json';
import feeds from '../../messages/en/feeds.json';
import filters from '../../messages/en/filters.json';
import gallery from '../../messages/en/gallery.json';
import history from '../../messages/en/history.json';
import home from '../../messages/en/home.json';
import importing from '../../messages/en/importing.json';
import inbox from '../../messages/en/inbox.json';
import keeping from '../../messages/en/keeping.json';
import keys from '../../messages/en/keys.json';
import learned from '../../messages/en/learned.json';
import leftOut from '../../messages/en/leftOut.json';
import lists from '../../messages/en/lists.json';
import live from '../../messages/en/live.json';
import map from '../../messages/en/map.json';
import merging from '../../messages/en/merging.json';
import meta from '../../messages/en/meta.json';
import names from '../../messages/en/names.json';
import network from '../../messages/en/network.json';
import offices from '../../messages/en/offices.json';
import orphans from '../../messages/en/orphans.json';
import ownAccount from '../../messages/en/ownAccount.json';
import page from '../../messages/en/page.json';
import palette from '../../messages/en/palette.json';
import passages from '../../messages/en/passages.json';
import people from '../../messages/en/people.json';
import preferences from '../../messages/en/preferences.json';
import presence from '../../messages/en/presence.json';
import reading from '../../messages/en/reading.json';
import returning from '../../messages/en/returning.json';
import review from '../../messages/en/review.json';
import revisions from '../../messages/en/revisions.json';
import ruling from '../../messages/en/ruling.json';
import search from '../../messages/en/search.json';
import settings from '../../messages/en/settings.json';
import share from '../../messages/en/share.json';
import shell from '../../messages/en/shell.json';
import source from '../../messages/en/source.json';
import sourcePage from '../../messages/en/sourcePage.json';
import sources from '../../messages/en/sources.json';
import statements from '../../messages/en/statements.json';
import states from '../../messages/en/states.json';
import tables from '../../messages/en/tables.json';
import taxonomy from '../../messages/en/taxonomy.json';
import timeAndPlace from '../../messages/en/timeAndPlace.json';
import topics from '../../messages/en/topics.json';
import weave from '../../messages/en/weave.json';
import words from '../../messages/en/words.json';

/** Every message in English, by the part of the dashboard that says it. */
export const english = {
  accounts,
  actor,
  actors,
  agreement,
  agreements,
  announced,
  asOf,
  audit,
  chart,
  cite,
  choosing,
  comments,
  compare,
  dates,
  desk,
  disagreements,
  doing,
  downloads,
  drafting,
  edit,
  event,
  events,
  evidence,
  feeds,
  filters,
  gallery,
  history,
  home,
  importing,
  inbox,
  keeping,
  keys,
  learned,
  leftOut,
  lists,
  live,
  map,
  merging,
  meta,
  names,
  network,
  offices,
  orphans,
  ownAccount,
  page,
  palette,
  passages,
  people,
  presence,
  preferences,
  reading,
  returning,
  review,
  ruling,
  revisions,
  search,
  settings,
  share,
  shell,
  source,
  sourcePage,
  sources,
  statements,
  states,
  taxonomy,
  tables,
  timeAndPlace,
  topics,
  weave,
  words,
};

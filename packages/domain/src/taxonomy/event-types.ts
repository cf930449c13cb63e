import { vocabulary } from './vocabulary.ts';

/**
 * Types of event: the UN Treaty Collection's actions, diplomacy, and conflict. The crosswalk names the PLOVER event type
 * (Political Language Ontology for Verifiable Event Records) and, where one fits, the ACLED sub-event type.
 */
export const eventTypes = vocabulary([
  ['negotiation', 'تفاوض', 'negotiation', { plover: 'CONSULT' }],
  ['announcement', 'إعلان اتفاق', 'announcement of an agreement', { plover: 'AGREE' }],
  ['initialling', 'توقيع بالأحرف الأولى', 'initialling', { plover: 'AGREE' }],
  ['signature', 'توقيع', 'signature', { plover: 'AGREE', acled: 'Agreement' }],
  ['approval', 'موافقة', 'approval', { plover: 'SUPPORT' }],
  ['ratification', 'تصديق', 'ratification', { plover: 'SUPPORT' }],
  ['acceptance', 'قبول', 'acceptance', { plover: 'SUPPORT' }],
  ['accession', 'انضمام', 'accession', { plover: 'AGREE' }],
  ['entry-into-force', 'دخول حيز النفاذ', 'entry into force', { plover: 'AGREE' }],
  ['provisional-application', 'تطبيق مؤقت', 'provisional application', { plover: 'AGREE' }],
  ['amendment', 'تعديل', 'amendment', { plover: 'AGREE' }],
  ['suspension', 'تعليق', 'suspension', { plover: 'REDUCE' }],
  ['resumption', 'استئناف', 'resumption', { plover: 'COOPERATE' }],
  ['withdrawal-from-agreement', 'انسحاب من اتفاق', 'withdrawal from an agreement', { plover: 'REJECT' }],
  ['denunciation', 'نقض', 'denunciation', { plover: 'REJECT' }],
  ['termination', 'انتهاء', 'termination', { plover: 'REJECT' }],
  ['rejection', 'رفض', 'rejection', { plover: 'REJECT' }],
  ['annulment', 'إبطال', 'annulment', { plover: 'REJECT' }],
  ['deposit', 'إيداع', 'deposit', { plover: 'AGREE' }],
  ['reservation', 'تحفظ', 'reservation', { plover: 'DISAPPROVE' }],
  ['registration', 'تسجيل', 'registration', { plover: 'AGREE' }],
  ['meeting', 'لقاء', 'meeting', { plover: 'CONSULT' }],
  ['visit', 'زيارة', 'visit', { plover: 'CONSULT' }],
  ['mediation', 'وساطة', 'mediation', { plover: 'CONSULT' }],
  ['statement', 'تصريح', 'statement', { plover: 'CONSULT' }],
  ['request', 'طلب', 'request', { plover: 'REQUEST' }],
  ['appointment', 'تعيين', 'appointment', { plover: 'COOPERATE' }],
  ['election', 'انتخابات', 'election', { plover: 'CONSULT' }],
  ['conference', 'مؤتمر', 'conference', { plover: 'CONSULT' }],
  ['vote', 'تصويت', 'vote', { plover: 'SUPPORT' }],
  ['aid', 'دعم', 'support', { plover: 'AID' }],
  ['offensive', 'هجوم', 'offensive', { plover: 'ASSAULT', acled: 'Armed clash' }],
  ['clash', 'اشتباك', 'clash', { plover: 'ASSAULT', acled: 'Armed clash' }],
  ['capture', 'سيطرة', 'capture', { plover: 'ASSAULT', acled: 'Government regains territory' }],
  ['withdrawal', 'انسحاب', 'withdrawal', { plover: 'RETREAT', acled: 'Non-violent transfer of territory' }],
  ['deployment', 'نشر قوات', 'deployment', { plover: 'MOBILIZE', acled: 'Headquarters or base established' }],
  ['arms-transfer', 'نقل سلاح', 'arms transfer', { plover: 'AID' }],
  ['ceasefire-declared', 'بدء وقف إطلاق النار', 'ceasefire declared', { plover: 'AGREE', acled: 'Agreement' }],
  ['ceasefire-broken', 'خرق وقف إطلاق النار', 'ceasefire broken', { plover: 'ASSAULT' }],
  ['displacement', 'نزوح', 'displacement', { acled: 'Other' }],
]);
export const EventType = eventTypes.schema;
export type EventType = (typeof eventTypes.terms)[number]['code'];

/** Whether what is told of happened, as its source has it. */
export const modalities = vocabulary([
  ['occurred', 'وقع', 'occurred'],
  ['planned', 'مقرر', 'planned'],
  ['announced', 'معلن', 'announced'],
  ['denied', 'منفي', 'denied'],
  ['did-not-happen', 'لم يقع', 'did not happen'],
]);
export const Modality = modalities.schema;
export type Modality = (typeof modalities.terms)[number]['code'];

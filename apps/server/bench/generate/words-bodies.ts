import type { Pair } from './words-people.ts';

/** How bodies of a kind are called. `{country}` is where they belong, `{word}` a word of their own. */
export interface BodyForms {
  readonly official: readonly Pair[];
  readonly short: readonly Pair[];
}

export const ministries: BodyForms = {
  official: [
    ['وزارة الدفاع في {country}', 'Ministry of Defence of {country}'],
    ['وزارة الخارجية في {country}', 'Ministry of Foreign Affairs of {country}'],
    ['وزارة الداخلية في {country}', 'Ministry of the Interior of {country}'],
    ['وزارة الصحة في {country}', 'Ministry of Health of {country}'],
    ['وزارة النفط في {country}', 'Ministry of Oil of {country}'],
    ['وزارة النقل في {country}', 'Ministry of Transport of {country}'],
    ['وزارة العدل في {country}', 'Ministry of Justice of {country}'],
  ],
  short: [['الوزارة', 'The ministry in {country}']],
};

export const organisations: BodyForms = {
  official: [
    ['منظمة {word} للسلام', '{word} Peace Organisation'],
    ['مركز {word} للحوار', '{word} Dialogue Centre'],
    ['الهلال الأحمر في {country}', 'Red Crescent of {country}'],
    ['صحيفة {word}', '{word} Newspaper'],
    ['وكالة أنباء {word}', '{word} News Agency'],
    ['اتحاد {word} للإغاثة', '{word} Relief Union'],
    ['لجنة {word} للوساطة', '{word} Mediation Committee'],
  ],
  short: [['منظمة {word}', '{word}']],
};

export const companies: BodyForms = {
  official: [
    ['شركة {word} للنفط', '{word} Petroleum Company'],
    ['شركة {word} للملاحة', '{word} Shipping Company'],
    ['مجموعة {word} للصناعات الدفاعية', '{word} Defence Industries Group'],
    ['شركة {word} للإعمار', '{word} Construction Company'],
    ['مصرف {word}', 'Bank of {word}'],
  ],
  short: [['مجموعة {word}', '{word} Group']],
};

export const armedGroups: BodyForms = {
  official: [
    ['كتيبة {word}', '{word} Battalion'],
    ['لواء {word}', '{word} Brigade'],
    ['جبهة تحرير {word}', '{word} Liberation Front'],
    ['حركة {word} المسلحة', '{word} Armed Movement'],
    ['درع {word}', '{word} Shield Force'],
  ],
  short: [['مقاتلو {word}', '{word} fighters']],
};

export const councils: BodyForms = {
  official: [
    ['مجلس بلدي {word}', '{word} Municipal Council'],
    ['مجلس أعيان {word}', '{word} Council of Elders'],
    ['هيئة {word} العليا', '{word} High Authority'],
    ['اللجنة العسكرية المشتركة في {country}', 'Joint Military Committee of {country}'],
    ['مجلس النواب في {country}', 'House of Representatives of {country}'],
  ],
  short: [['مجلس {word}', '{word} council']],
};

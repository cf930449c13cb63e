/** The clause-topic taxonomy as data; `taxonomy` is its validated form. A change of a label or a new topic raises `version`. */
export const topicsData = {
  version: '1.0.0',
  topics: [
    {
      code: 'institutions',
      label: {
        ar: 'مؤسسات وتجهيز',
        en: 'Institutions and equipment',
      },
      scope: {
        ar: 'بناء المؤسسات العسكرية والأمنية وتجهيزها وما يديرها',
        en: 'Building, equipping and steering military and security institutions',
      },
    },
    {
      code: 'institutions.joint-committee',
      parent: 'institutions',
      label: {
        ar: 'لجنة مشتركة',
        en: 'joint committee',
      },
      scope: {
        ar: 'لجنة أو فريق عمل دائم بين الأطراف',
        en: 'A standing committee or working group of the parties',
      },
      crosswalk: {
        dcad: 'working group',
      },
    },
    {
      code: 'institutions.organising',
      parent: 'institutions',
      label: {
        ar: 'تنظيم المؤسسات وهيكلتها',
        en: 'organising and structuring institutions',
      },
      scope: {
        ar: 'تنظيم المؤسسات العسكرية والأمنية أو هيكلتها أو بناؤها',
        en: 'Organising, structuring or building military and security institutions',
      },
      crosswalk: {
        pax: 'security sector',
      },
    },
    {
      code: 'institutions.equipping',
      parent: 'institutions',
      label: {
        ar: 'تجهيز الوحدات',
        en: 'equipping units',
      },
      scope: {
        ar: 'تزويد الوحدات بالعتاد والاحتياجات',
        en: 'Supplying units with equipment',
      },
      crosswalk: {
        dcad: 'procurement',
      },
    },
    {
      code: 'institutions.advisers',
      parent: 'institutions',
      label: {
        ar: 'مستشارون',
        en: 'advisers',
      },
      scope: {
        ar: 'إيفاد مستشارين أو تقديم المشورة',
        en: 'Sending advisers, or advising',
      },
      crosswalk: {
        pax: 'security sector',
      },
    },
    {
      code: 'institutions.military-cooperation',
      parent: 'institutions',
      label: {
        ar: 'تعاون عسكري وأمني عام',
        en: 'military and security cooperation at large',
      },
      scope: {
        ar: 'تعاون عسكري أو أمني لم تُفصَّل مجالاته',
        en: 'Military or security cooperation whose fields are not spelled out',
      },
      crosswalk: {
        pax: 'security sector',
      },
    },
    {
      code: 'institutions.troop-deployment',
      parent: 'institutions',
      label: {
        ar: 'نشر قوات',
        en: 'troop deployment',
      },
      scope: {
        ar: 'إرسال قوات إلى أرض طرف آخر',
        en: 'Sending troops to the territory of another party',
      },
      crosswalk: {
        pax: 'security sector',
      },
    },
    {
      code: 'training',
      label: {
        ar: 'تدريب وتعليم',
        en: 'Training and education',
      },
      scope: {
        ar: 'تدريب القوات وتعليمها',
        en: 'Training and educating forces',
      },
      crosswalk: {
        dcad: 'training and education',
      },
    },
    {
      code: 'training.exercises',
      parent: 'training',
      label: {
        ar: 'تدريبات ومناورات مشتركة',
        en: 'joint exercises',
      },
      scope: {
        ar: 'تدريبات أو مناورات عسكرية مشتركة',
        en: 'Joint military exercises or manoeuvres',
      },
      crosswalk: {
        dcad: 'exercises',
      },
    },
    {
      code: 'training.education',
      parent: 'training',
      label: {
        ar: 'تدريب وتعليم عسكري',
        en: 'military training and education',
      },
      scope: {
        ar: 'برامج تدريب وتعليم',
        en: 'Programmes of training and education',
      },
      crosswalk: {
        dcad: 'training and education',
      },
    },
    {
      code: 'training.academy-places',
      parent: 'training',
      label: {
        ar: 'مقاعد في الكليات العسكرية',
        en: 'places in military academies',
      },
      scope: {
        ar: 'قبول طلبة في كليات عسكرية لطرف آخر',
        en: 'Admission of cadets to another party’s military academies',
      },
      crosswalk: {
        dcad: 'officer exchange',
      },
    },
    {
      code: 'migration',
      label: {
        ar: 'هجرة وحدود',
        en: 'Migration and borders',
      },
      scope: {
        ar: 'ضبط الهجرة والحدود',
        en: 'Managing migration and borders',
      },
    },
    {
      code: 'migration.irregular',
      parent: 'migration',
      label: {
        ar: 'الهجرة غير النظامية',
        en: 'irregular migration',
      },
      scope: {
        ar: 'التعاون في شأن الهجرة غير النظامية أو مكافحتها',
        en: 'Cooperation on irregular migration, or against it',
      },
      crosswalk: {
        pax: 'migration',
      },
    },
    {
      code: 'migration.borders',
      parent: 'migration',
      label: {
        ar: 'أمن الحدود البرية والبحرية',
        en: 'land and sea border security',
      },
      scope: {
        ar: 'حراسة الحدود البرية أو البحرية أو تعزيزها',
        en: 'Guarding or strengthening land or sea borders',
      },
      crosswalk: {
        pax: 'border',
      },
    },
    {
      code: 'migration.coast-guard',
      parent: 'migration',
      label: {
        ar: 'خفر السواحل',
        en: 'coast guard',
      },
      scope: {
        ar: 'دعم خفر السواحل أو العمل معه',
        en: 'Supporting a coast guard, or working with one',
      },
    },
    {
      code: 'hazards',
      label: {
        ar: 'ألغام وطوارئ',
        en: 'Explosives and emergencies',
      },
      scope: {
        ar: 'إزالة الأخطار والاستجابة للطوارئ',
        en: 'Removing hazards and responding to emergencies',
      },
    },
    {
      code: 'hazards.demining',
      parent: 'hazards',
      label: {
        ar: 'إزالة الألغام والذخائر',
        en: 'demining and explosive ordnance',
      },
      scope: {
        ar: 'إزالة الألغام والمفخخات والذخائر',
        en: 'Clearing mines, booby traps and ordnance',
      },
      crosswalk: {
        pax: 'mines',
      },
    },
    {
      code: 'hazards.disaster-relief',
      parent: 'hazards',
      label: {
        ar: 'الإغاثة في الكوارث',
        en: 'disaster relief',
      },
      scope: {
        ar: 'الإغاثة في الكوارث الطبيعية',
        en: 'Relief in natural disasters',
      },
    },
    {
      code: 'hazards.health-emergencies',
      parent: 'hazards',
      label: {
        ar: 'الطوارئ الصحية',
        en: 'health emergencies',
      },
      scope: {
        ar: 'التعامل مع الطوارئ الصحية',
        en: 'Dealing with health emergencies',
      },
    },
    {
      code: 'medicine',
      label: {
        ar: 'طب وبحث',
        en: 'Medicine and research',
      },
      scope: {
        ar: 'الطب العسكري والبحث وتبادل المعرفة',
        en: 'Military medicine, research and exchange of knowledge',
      },
    },
    {
      code: 'medicine.military',
      parent: 'medicine',
      label: {
        ar: 'الطب العسكري',
        en: 'military medicine',
      },
      scope: {
        ar: 'الطب والصحة العسكرية وتأهيل الكوادر',
        en: 'Military medicine and health, and training its staff',
      },
    },
    {
      code: 'medicine.hospitals',
      parent: 'medicine',
      label: {
        ar: 'المستشفيات',
        en: 'hospitals',
      },
      scope: {
        ar: 'إنشاء مستشفيات أو نقلها أو تشغيلها',
        en: 'Building, moving or running hospitals',
      },
    },
    {
      code: 'medicine.research',
      parent: 'medicine',
      label: {
        ar: 'البحث العلمي والتقني',
        en: 'scientific and technical research',
      },
      scope: {
        ar: 'البحث العلمي والتقني',
        en: 'Scientific and technical research',
      },
      crosswalk: {
        dcad: 'research',
      },
    },
    {
      code: 'medicine.information',
      parent: 'medicine',
      label: {
        ar: 'تبادل المعلومات والخبرات',
        en: 'information exchange',
      },
      scope: {
        ar: 'تبادل الخبراء والمعلومات والخبرات، ومنها السرية',
        en: 'Exchange of experts, information and expertise, classified or not',
      },
      crosswalk: {
        dcad: 'classified information',
      },
    },
    {
      code: 'sea',
      label: {
        ar: 'شؤون بحرية',
        en: 'Maritime affairs',
      },
      scope: {
        ar: 'الحدود والصلاحيات في البحر',
        en: 'Limits and jurisdiction at sea',
      },
    },
    {
      code: 'sea.jurisdiction',
      parent: 'sea',
      label: {
        ar: 'تحديد الصلاحية البحرية',
        en: 'maritime jurisdiction',
      },
      scope: {
        ar: 'تحديد مناطق الصلاحية البحرية',
        en: 'Delimiting areas of maritime jurisdiction',
      },
    },
    {
      code: 'politics',
      label: {
        ar: 'سياسة ووقف القتال',
        en: 'Politics and end of fighting',
      },
      scope: {
        ar: 'وقف القتال والمسار السياسي',
        en: 'Ending the fighting, and the political process',
      },
    },
    {
      code: 'politics.ceasefire',
      parent: 'politics',
      label: {
        ar: 'وقف إطلاق النار',
        en: 'ceasefire',
      },
      scope: {
        ar: 'وقف الأعمال القتالية',
        en: 'Ceasing hostilities',
      },
      crosswalk: {
        pax: 'ceasefire',
      },
    },
    {
      code: 'politics.process',
      parent: 'politics',
      label: {
        ar: 'المسار السياسي',
        en: 'political process',
      },
      scope: {
        ar: 'الحوار والمؤسسات الانتقالية',
        en: 'Dialogue and transitional institutions',
      },
      crosswalk: {
        pax: 'political institutions',
      },
    },
    {
      code: 'politics.elections',
      parent: 'politics',
      label: {
        ar: 'الانتخابات',
        en: 'elections',
      },
      scope: {
        ar: 'الانتخابات ومواعيدها',
        en: 'Elections and their dates',
      },
      crosswalk: {
        pax: 'elections',
      },
    },
    {
      code: 'economy',
      label: {
        ar: 'اقتصاد',
        en: 'Economy',
      },
      scope: {
        ar: 'الموارد والإنتاج',
        en: 'Resources and production',
      },
    },
    {
      code: 'economy.oil',
      parent: 'economy',
      label: {
        ar: 'إنتاج النفط',
        en: 'oil production',
      },
      scope: {
        ar: 'إنتاج النفط واستئنافه',
        en: 'Producing oil, and resuming it',
      },
      crosswalk: {
        pax: 'natural resources',
      },
    },
  ],
};

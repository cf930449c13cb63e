/**
 * Reports of made-up events, to find out from which share on two texts are one story: what an agency sends, what outlets make of it, and what another
 * agency sends of the same event.
 */
export const arabic = {
  wire: `وقعت حكومة أرمادا وسلطة الساحل، اليوم الاثنين، مذكرة تفاهم للتعاون في مجال الدفاع بعد محادثات استمرت ثلاثة أيام في مدينة نورة. وقال وزير الدفاع سليم الحداد إن المذكرة تنص على تدريب مئة ضابط في الأكاديمية العسكرية في أرمادا، وعلى إرسال مستشارين إلى موانئ الساحل. وأضاف الحداد، في مؤتمر صحفي عقب التوقيع، أن الجانبين سيشكلان لجنة مشتركة تجتمع كل ثلاثة أشهر لمتابعة التنفيذ. ومن جانبه، رحب رئيس سلطة الساحل نادر الكيلاني بالاتفاق ووصفه بأنه خطوة نحو استقرار المنطقة. وتشمل المذكرة، التي تسري خمس سنوات قابلة للتجديد، إزالة الألغام من الطريق الساحلي وتبادل المعلومات عن حركة السفن. وكانت جولة سابقة من المحادثات قد توقفت في مارس الماضي بسبب خلاف على وضع المستشارين. ولم يصدر تعليق من المعارضة في أرمادا، التي طالبت الشهر الماضي بعرض أي اتفاق عسكري على البرلمان قبل توقيعه. وتسيطر سلطة الساحل على ثلاثة موانئ منذ عام 2017، ولا تعترف بها إلا دول قليلة.`,
  otherAgency: `أعلنت أرمادا توصلها إلى تفاهم عسكري مع سلطة الساحل خلال لقاء جمع مسؤولين من الطرفين في نورة. وبحسب بيان لوزارة الدفاع الأرمادية، فإن التفاهم يتيح لضباط من الساحل الالتحاق بدورات في الأكاديمية العسكرية، كما يسمح بوجود مستشارين في ثلاثة موانئ. ونقل البيان عن الوزير سليم الحداد قوله إن التعاون سيمتد إلى نزع الألغام. ورأى الكيلاني، الذي يرأس السلطة، أن ما جرى يفتح صفحة جديدة بين الجارين. ويأتي التوقيع بعد تعثر المحادثات قبل أشهر، إذ اختلف الطرفان على صفة الخبراء الموفدين. ويخشى نواب معارضون من أن يجر التفاهم بلادهم إلى نزاع لا شأن لها به، وقد طلبوا مناقشته في جلسة علنية. ولا تحظى السلطة، التي نشأت إثر انهيار الهدنة، باعتراف واسع، غير أنها تدير الموانئ وتجبي رسومها منذ سنوات.`,
} as const;

export const english = {
  wire: `The government of Armada and the Coastal Authority signed a memorandum of understanding on defence on Monday after three days of talks in Noura. Defence Minister Salim Haddad said the memorandum provides for the training of one hundred officers at Armada's military academy and for advisers to be sent to the ports of the coast. Haddad told reporters after the signing that the two sides would set up a joint committee that meets every three months to see to its execution. The head of the Coastal Authority, Nader Kilani, welcomed the agreement and called it a step towards the stability of the region. The memorandum, which runs for five years and may be renewed, also covers mine clearance along the coastal road and the exchange of information on the movements of ships. An earlier round of talks broke off last March over the status of the advisers.`,
  otherAgency: `Armada will train officers of the Coastal Authority and post advisers in three harbours under a deal reached in Noura, its defence ministry said in a statement. Minister Salim Haddad was quoted as saying that demining would be part of the cooperation. Kilani, who leads the authority, spoke of a new page between neighbours. Talks had stalled some months ago because the parties could not agree on what the experts were to be called. Opposition lawmakers fear the pact could draw the country into somebody else's war and want it debated in public.`,
} as const;

/** The first sentences of a text, so many. */
export function beginningOf(text: string, sentences: number): string {
  return `${text.split('. ').slice(0, sentences).join('. ')}.`;
}

/** The same words as another desk writes them: without hamza and marks, in lines, with a byline of its own. */
export function retyped(text: string): string {
  const lines = text.replaceAll(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('. ', '.\n\n');
  return `خاص - مراسلنا في نورة\n${lines}\nتابعونا على القناة`;
}

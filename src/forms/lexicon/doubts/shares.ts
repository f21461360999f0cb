import { REQUESTS } from './roles';
import type { Doubt } from './types';

/** Doubts about figures of a part of the requests, or of more than the form counts. */
export const SHARE_DOUBTS: readonly Doubt[] = [
  // What the office of a whole system received is a part of it.
  {
    id: 'office-as-a-part',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'who',
    before: /系统/,
    after: /^[^。;\d]{0,12}其中[,:]?(?:[省市县区州]?(?:局|厅|委|办)(?:机关|本级)?|机关|[省市县区州]?本级)[^,。;\d]{0,6}\d/,
    doubtful: [['全系统收到政府信息公开申请41件，其中市局9件。', 41]],
    sure: [['全系统收到政府信息公开申请41件，其中自然人9件。', 41]],
  },
  // The same ones, counted anew when some were joined.
  {
    id: 'joined',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'which',
    after: /^[^。;]{0,40}(?:合并|归并|并案|去重)[^,;。\d]{0,10}(?:[后为计]|共)[^,;。\d]{0,4}\d/,
    doubtful: [['收到政府信息公开申请14件次，合并同类申请后为11件。', 14]],
    sure: [['收到政府信息公开申请14件，其中3件合并办理。', 14]],
  },
  // A number of places or bodies among which the body has its rank.
  {
    id: 'places-ranked',
    of: REQUESTS,
    slot: 'what',
    before: /$(?<=全[国省市县区州系统]{1,2}(?:的|共)?)/,
    after: /^[个家]?(?:[省市县区州盟旗镇乡街]|部门|单位|地市)/,
    named: true,
    doubtful: [['全年新收政府信息公开申请16件，申请总量在全市9个区县中排名第4位。', 9]],
    sure: [['收到政府信息公开申请，全区共9个申请。', 9]],
  },
  // What requests led to: a part of the proceedings.
  {
    id: 'led-to',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'what',
    before: /$(?<=(?:复议|诉讼|应诉)[^;。]*公开[^,;。\d]{0,4}(?:引发|引起|导致)(?:了|的|案件|共|有|计){0,3})/,
    named: true,
    doubtful: [['参加行政复议7件，其中依申请公开引发2件。', 2]],
    sure: [['参加行政复议7件，收到依申请公开2件。', 2]],
  },
  // All that people asked for, and those for information are a part.
  {
    id: 'kind-as-a-part',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'what',
    before: /$(?<=(?<!公开|公开的|信息|各类|各种)申请(?:事项|件)?(?:共|合计|计|有)?)/,
    after: /^[^。;\d]{0,4}(?:其中|包括|包含|含)[,:]?(?:政府|政务)?信息公开类?申请[^。;\d]{0,4}\d/,
    doubtful: [['全年受理群众申请75件，其中政府信息公开申请40件。', 75]],
    sure: [['全年受理群众申请75件，其中信函申请40件。', 75]],
  },
  // By so many of those who applied.
  {
    id: 'by-some-applicants',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'which',
    before: /$(?<=其中[,:]?(?:有|仅)?\d+(?:人|名|位)[^,;。\d]{0,6}(?:提交|提出|递交|申请)(?:了|的|共){0,2})/,
    named: true,
    doubtful: [['新收政府信息公开申请40件，涉及申请人31名，其中1人提交6件。', 6]],
    sure: [['31人提交申请40件。', 40]],
  },
  // Of those that were answered.
  {
    id: 'new-of-the-answered',
    of: ['new', 'received'],
    slot: 'which',
    before: /$(?<=(?:答复|办结)[^,;。\d]{0,12}\d+[件条项份宗起][,(]其中[^,;。\d]{0,10})/,
    doubtful: [['答复政府信息公开申请33件，其中当年申请29件。', 29]],
    sure: [['办理政府信息公开申请33件，其中当年新收29件。', 29]],
  },
  // Those that came in this year alone: what was carried in was done apart.
  {
    id: 'done-of-the-new',
    of: ['disposed'],
    slot: 'which',
    after: /^[^。;,(\d]{0,20}[,(][^。;\d]{0,30}结转[^,;。\d]{0,10}\d+[件条项份宗起][^,;。\d]{0,8}(?:办结|答复|办理完毕|办完)/,
    doubtful: [['新收政府信息公开申请30件，办结28件，上年结转4件均已办结。', 28]],
    sure: [['新收政府信息公开申请30件，办结28件，结转下年度2件。', 28]],
  },
  {
    id: 'done-of-this-year',
    of: ['disposed'],
    slot: 'which',
    before:
      /$(?<=(?:本年度?|今年|当年|年内)新[收受接增][^,;。\d]*\d+[件条项份宗起][,(]?(?:已|全部|均|当年|其中|按时|按期|及时|依法)*(?:办结|答复|办理完毕))/,
    doubtful: [['办理本年度新收政府信息公开申请30件，办结28件。', 28]],
    sure: [['政府信息公开申请新收30件，上年结转4件，办结28件。', 28]],
  },
  // One by one, by whom they were answered.
  {
    id: 'answered-by-whom',
    of: ['disposed'],
    slot: 'which',
    after: /^[^,;。\d]{0,6}(?:转[^,;。\d]{1,14}(?:办理|答复|处理)|由[^,;。\d]{1,14}(?:直接|负责|牵头)?(?:办理|答复|处理))/,
    doubtful: [['收到政府信息公开申请6件，2件转区城管局办理后答复。', 2]],
    sure: [['收到政府信息公开申请6件，6件均已答复。', 6]],
  },
  {
    id: 'done-within-the-year',
    of: ['disposed'],
    slot: 'which',
    after: /^[件条项份宗起](?:均|已|都)?在?(?:当年度?|本年度?|年内)(?:内|已)?(?:办结|答复|办理完毕)/,
    doubtful: [['今年收到的政府信息公开申请30件中，28件当年办结。', 28]],
    sure: [['今年收到的政府信息公开申请30件中，28件均已办结。', 28]],
  },
  {
    id: 'of-them-this-year',
    of: ['disposed'],
    slot: 'which',
    before: /^其中[,:]?(?:当年度?|本年度?|今年)[^,;。\d]{0,4}(?:办结|答复|办理完毕)/,
    doubtful: [['新收政府信息公开申请30件。其中，本年办结28件。', 28]],
    sure: [['新收政府信息公开申请30件。其中，已办结28件。', 28]],
  },
  // It holds outcomes that have groups of their own.
  {
    id: 'with-other-groups',
    of: ['outcome'],
    slot: 'which',
    before: /$(?<=公开\((?:含|包括|包含)[^()]{0,20}(?:提供|处理)[^()]{0,20}\)(?:共|计|有)?)/,
    doubtful: [['答复申请30件，不予公开（含无法提供、不予处理）12件。', 12]],
    sure: [['答复申请30件，不予公开（含部分内容涉密）12件。', 12]],
  },
  // Several outcomes share it.
  {
    id: 'several-outcomes',
    of: ['outcome'],
    slot: 'which',
    after:
      /^[件条项份宗起](?:均|都|分别)?(?:为|是|系|属于?)[^,;。\d、]{2,12}(?:、|和|或者?|及)[^,;。\d、]{0,14}(?:公开|提供|处理)(?!\d)/,
    doubtful: [['答复申请30件，予以公开18件，其余12件为不予公开、无法提供及其他处理。', 12]],
    sure: [['答复申请30件，予以公开18件，其余12件为不予公开，无结转。', 12]],
  },
];

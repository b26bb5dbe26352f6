import { manifestWith, type Mutation } from './mutation.ts';

const item = '<item identifier="item-two-way-street"';
const resource = '<resource identifier';
const organization = '<organization identifier';

/** Manifests of ours with one fault each in what they list. */
export const contentMutations: readonly Mutation[] = [
  manifestWith(
    'no organization',
    'scorm12',
    [[/<organization [^]*<\/organization>/, '']],
    ['organization-absent', '<organizations'],
  ),
  manifestWith(
    'another default',
    'scorm12',
    [['default="course"', 'default="other"']],
    ['organization-default', '<organizations'],
  ),
  manifestWith(
    'a second organization',
    'scorm12',
    [
      [
        '</organizations>',
        '<organization identifier="second"><title>Second</title><item identifier="second-item" identifierref="sco-two-way-street"><title>Again</title></item></organization></organizations>',
      ],
    ],
    ['lessons-several', item],
    ['organizations-several', 'identifier="second"'],
  ),
  manifestWith(
    'no title',
    'scorm12',
    [[/(isvisible="true">\s*)<title>.*<\/title>/, '$1']],
    ['title-absent', item],
  ),
  manifestWith(
    'an empty title',
    'scorm12',
    [['<title>Two-Way Street</title>', '<title> </title>']],
    ['title-absent', organization],
  ),
  manifestWith(
    'two titles',
    'scorm2004',
    [['<adlcp:dataFromLMS>', '<title>Once more</title><adlcp:dataFromLMS>']],
    ['title-absent', item],
    ['schema-invalid', '<title>Once more'],
  ),
  manifestWith(
    'title after the settings',
    'scorm12',
    [[/(isvisible="true">\s*)(<title>.*<\/title>)(\s*)(<adlcp.*)/, '$1$4$3$2']],
    ['title-order', item],
    ['schema-invalid', '<title>Two-Way Street</title>\n      </item>'],
  ),
  manifestWith(
    'a title of 201 characters',
    'scorm2004',
    [['<title>Two-Way Street', `<title>${'x'.repeat(201)}`]],
    ['title-long', organization],
  ),
  manifestWith(
    'a title of 400 characters',
    'scorm2004',
    [['<title>Two-Way Street', `<title>${'x'.repeat(400)}`]],
    ['title-too-long', organization],
  ),
  manifestWith(
    'an item that opens nothing',
    'scorm12',
    [[/ identifierref="[^"]*"/, '']],
    ['item-opens-nothing', item],
    ['resource-unused', resource],
  ),
  manifestWith(
    'an item that opens what is not listed',
    'scorm12',
    [[/identifierref="[^"]*"/, 'identifierref="nothing"']],
    ['item-target', item],
    ['resource-unused', resource],
  ),
  manifestWith(
    'an item that opens and holds',
    'scorm2004',
    [
      [
        '</item>',
        '<item identifier="inner" identifierref="sco-two-way-street"><title>Inner</title></item></item>',
      ],
    ],
    ['item-opens-and-holds', item],
    ['schema-invalid', '<item identifier="inner"'],
    ['lessons-several', item],
  ),
  manifestWith(
    'visible in numbers',
    'scorm12',
    [['isvisible="true"', 'isvisible="1"']],
    ['item-visible', item],
  ),
  manifestWith(
    'objectives shared by a map',
    'scorm2004',
    [
      [
        '<imsss:objective objectiveID="er_1"/>',
        '<imsss:objective objectiveID="er_1"><imsss:mapInfo targetObjectiveID="all"/></imsss:objective>',
      ],
    ],
    ['map-info', '<imsss:mapInfo'],
  ),
  manifestWith(
    'sequencing rules',
    'scorm2004',
    [['<imsss:deliveryControls', '<imsss:rollupRules/><imsss:deliveryControls']],
    ['sequencing', '<imsss:rollupRules'],
  ),
  manifestWith(
    'forward only',
    'scorm2004',
    [['choice="true" flow', 'choice="true" forwardOnly="true" flow']],
    ['sequencing', '<imsss:controlMode'],
  ),
  manifestWith(
    'prerequisites',
    'scorm12',
    [
      [
        '<adlcp:datafromlms>',
        '<adlcp:prerequisites type="aicc_script">a</adlcp:prerequisites><adlcp:datafromlms>',
      ],
    ],
    ['sequencing', '<adlcp:prerequisites'],
  ),
  manifestWith(
    'a mastery score',
    'scorm12',
    [['</item>', '<adlcp:masteryscore>80</adlcp:masteryscore></item>']],
    ['mastery-score', '<adlcp:masteryscore'],
  ),
  manifestWith(
    'a mastery score of 800',
    'scorm12',
    [['</item>', '<adlcp:masteryscore>800</adlcp:masteryscore></item>']],
    ['mastery-range', '<adlcp:masteryscore'],
  ),
  manifestWith(
    'a completion threshold',
    'scorm2004',
    [
      [
        '<adlcp:dataFromLMS></adlcp:dataFromLMS>',
        '<adlcp:dataFromLMS></adlcp:dataFromLMS><adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="1.0"/>',
      ],
    ],
    ['completion-threshold', '<adlcp:completionThreshold'],
  ),
  manifestWith(
    'a passing score',
    'scorm2004',
    [
      [
        '<imsss:primaryObjective objectiveID="PRIMARY"/>',
        '<imsss:primaryObjective objectiveID="PRIMARY" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective>',
      ],
    ],
    ['passing-score', '<imsss:primaryObjective'],
  ),
  manifestWith(
    'a time limit',
    'scorm12',
    [['<adlcp:datafromlms>', '<adlcp:maxtimeallowed>00:10:00</adlcp:maxtimeallowed><adlcp:datafromlms>']],
    ['time-limit', '<adlcp:maxtimeallowed'],
  ),
  manifestWith(
    'launch settings of 256 characters',
    'scorm12',
    [['<adlcp:datafromlms>', `<adlcp:datafromlms>${'x'.repeat(256)}`]],
    ['launch-data', '<adlcp:datafromlms>'],
  ),
  manifestWith(
    'settings spelt as in the other SCORM',
    'scorm2004',
    [[/dataFromLMS/g, 'datafromlms']],
    ['element-spelling', '<adlcp:datafromlms'],
  ),
  manifestWith('no page to open', 'scorm12', [[' href="index.html">', '>']], ['launch-absent', resource]),
  manifestWith(
    'a page to open that is not there',
    'scorm12',
    [[' href="index.html">', ' href="start.html">']],
    ['launch-absent', resource],
  ),
  manifestWith(
    'a page to open that is not listed',
    'scorm12',
    [['<file href="index.html"/>', '']],
    ['launch-unlisted', resource],
  ),
  manifestWith(
    'a page on another server',
    'scorm12',
    [[' href="index.html">', ' href="https://example.org/index.html">']],
    ['launch-elsewhere', resource],
  ),
  manifestWith(
    'backslashes in addresses',
    'scorm12',
    [['assets/app.js', 'assets\\app.js']],
    ['address-form', 'assets\\app.js'],
  ),
  manifestWith(
    'a slash before an address',
    'scorm12',
    [['"licenses.txt"', '"/licenses.txt"']],
    ['address-form', '"/licenses.txt"'],
  ),
  manifestWith(
    'capitals in an address',
    'scorm12',
    [['assets/app.js', 'Assets/app.js']],
    ['address-case', 'Assets/app.js'],
  ),
  manifestWith(
    'a listed file that is not there',
    'scorm12',
    [['</resource>', '<file href="gone.js"/></resource>']],
    ['file-absent', 'gone.js'],
  ),
  manifestWith(
    'a description that is not there',
    'scorm12',
    [['</schemaversion>', '</schemaversion><adlcp:location>about.xml</adlcp:location>']],
    ['metadata-absent', '<adlcp:location>'],
  ),
  manifestWith(
    'scormtype in another case',
    'scorm2004',
    [['adlcp:scormType', 'adlcp:scormtype']],
    ['resource-kind', resource],
  ),
  manifestWith(
    'scormtype left out',
    'scorm12',
    [['adlcp:scormtype="sco" ', '']],
    ['resource-kind', resource],
  ),
  manifestWith('nothing but assets', 'scorm12', [['"sco"', '"asset"']], ['reports-nothing', '<resources']),
  manifestWith(
    'another type of resource',
    'scorm12',
    [['"webcontent"', '"other"']],
    ['resource-type', resource],
  ),
  manifestWith(
    'a resource that nobody needs',
    'scorm2004',
    [
      [
        '</resources>',
        '<resource identifier="spare" type="webcontent" adlcp:scormType="asset"/></resources>',
      ],
    ],
    ['resource-unused', 'identifier="spare"'],
  ),
  manifestWith(
    'a dependency before the files',
    'scorm12',
    [
      ['<file href="ADMIN.html"/>', '<dependency identifierref="common"/><file href="ADMIN.html"/>'],
      ['</resources>', '<resource identifier="common" type="webcontent"/></resources>'],
    ],
    ['resource-order', resource],
    ['schema-invalid', '<file href="ADMIN.html"'],
  ),
  manifestWith(
    'a dependency on nothing',
    'scorm12',
    [['</resource>', '<dependency identifierref="gone"/></resource>']],
    ['dependency-target', '<dependency'],
  ),
  manifestWith(
    'an identifier that begins with a digit',
    'scorm12',
    [[/"course"/g, '"1course"']],
    ['identifier-form', organization],
    ['schema-invalid', '<organizations'],
  ),
  manifestWith(
    'an identifier twice',
    'scorm12',
    [[/"course"/g, '"item-two-way-street"']],
    ['identifier-twice', item],
  ),
  manifestWith(
    'an identifier of 300 characters',
    'scorm12',
    [[/"course"/g, `"${'c'.repeat(300)}"`]],
    ['identifier-long', organization],
  ),
  manifestWith(
    'no identifier',
    'scorm12',
    [['<item identifier="item-two-way-street" ', '<item ']],
    ['identifier-absent', '<item '],
  ),
];

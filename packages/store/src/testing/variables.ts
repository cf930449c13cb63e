/** The variable by which one cluster is shared by every workspace of a test run. */
export const clusterVariable = 'MITHAQ_TEST_DATABASE_URL';

/** The variable that hands the migrated template's name to the test files of one workspace. */
export const templateVariable = 'MITHAQ_TEST_TEMPLATE';

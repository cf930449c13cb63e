/** The name of the mark that the register's first content leaves in the database. What was restored is not filled a second time. */
export const firstContent = 'fixtures';

/** Blocks in one message. https://docs.slack.dev/reference/block-kit/blocks */
export const MESSAGE_BLOCKS_MAX = 50;

/** Blocks in a modal or on the Home tab. https://docs.slack.dev/reference/views/modal-views */
export const VIEW_BLOCKS_MAX = 100;

/**
 * Characters of text in all blocks together. Slack documents no figure, but refuses messages with
 * `msg_blocks_too_long` from about 11,300 on: https://github.com/slackapi/bolt-js/issues/2509 and
 * https://github.com/slackapi/bolt-js/issues/2867
 */
export const BLOCKS_TEXT_MAX = 9000;

/** Characters of a message's `text` that Slack advises. https://docs.slack.dev/reference/methods/chat.postMessage */
export const FALLBACK_TEXT_MAX = 4000;

/** Characters of a section's text. https://docs.slack.dev/reference/block-kit/blocks/section-block */
export const SECTION_TEXT_MAX = 3000;

/** Characters of a header. https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER_TEXT_MAX = 150;

/** Elements of an actions block. https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ACTIONS_ELEMENTS_MAX = 25;

/** Characters on a button. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_TEXT_MAX = 75;

/** Characters of a button's value. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_VALUE_MAX = 2000;

/** Characters of a button's accessibility label. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_LABEL_MAX = 75;

/** Characters of an option's text. https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const OPTION_TEXT_MAX = 75;

/** Options of a select menu. https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
export const SELECT_OPTIONS_MAX = 100;

/** Characters of a view's title and of its submit and close buttons. https://docs.slack.dev/reference/views/modal-views */
export const VIEW_TITLE_MAX = 24;

/** Characters of a placeholder. https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const PLACEHOLDER_MAX = 150;

/** Characters of a field's label and of its hint. https://docs.slack.dev/reference/block-kit/blocks/input-block */
export const INPUT_LABEL_MAX = 2000;

/** Characters that a text field takes. https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const INPUT_TEXT_MAX = 3000;

/** Minutes for which a response URL works, five times at most. https://docs.slack.dev/interactivity/handling-user-interaction */
export const RESPONSE_URL_MINUTES = 30;

/** Characters of the alternative text of a file. Slack's page gives no figure; longer ones are read by nobody. */
export const ALT_TEXT_MAX = 1000;

/** Rows of a table, the header among them. https://docs.slack.dev/reference/block-kit/blocks/table-block */
export const TABLE_ROWS_MAX = 100;

/** Columns of a table. https://docs.slack.dev/reference/block-kit/blocks/table-block */
export const TABLE_COLUMNS_MAX = 20;

/**
 * Characters in the cells of one table. Slack takes 10,000, but counts them with the rest of the message, which
 * holds less.
 */
export const TABLE_TEXT_MAX = 6000;

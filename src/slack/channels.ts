/** Whether a conversation is one between a person and the bot: their ids begin with this letter. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

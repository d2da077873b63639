/** Words that carry no subject. `no` and `not` are among them: they turn an answer round, not what it is about. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the of for in on at to from by with within into onto over under per via and or but if so then than as is are was were be been
  being am do does did done doing have has had having can could may might shall should will would i me my mine we us our you your it its
  they them their there here this that these those one ones what which who whom whose when where why how much many some any all both each
  every either neither no yes not only also too very just please hi hey hello thanks thank thx pls ok okay tell say know think mean want
  like get gets got give given go make made let use used using work works working run runs running hyper v hyperv microsoft windows server
  ms win actually really still even already now today s t re ve ll d m whats hows wheres got gotta e g etc ie about out up down again
  question answer explain describe someone somebody anybody people thing things stuff bit lot ways went go goes going come comes between among afterwards while during maybe perhaps rather quite almost anyway
  else ever always often sometimes usually normally typically help wanna try tried trying put puts take takes took look looks looking seem seems
  see seen saw show shows told says said cant dont doesnt didnt isnt wont im ive youre theyre because such kind kinds sort sorts exactly simply
  basically currently nowadays well more less afaik imo btw lol hmm um uh yo dear guys folks everyone everybody colleague boss customer hear heard
  wonder wondering guess suppose sure find finding apparently somehow therefore whether though although however once q pls fine enough alright meaning means define definition dont doesnt didnt cant couldnt wont wouldnt isnt arent wasnt shouldnt hasnt havent itself themselves
  yourself everything something anything nothing everywhere somewhere sth smth someones whatever whichever really properly actual im ill id
  lets gonna kinda sorta asap fyi imho tbh idk thats theres heres wheres whos whens hows said mr mrs per w o n`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

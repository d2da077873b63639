import { describe, it } from 'vitest';
import { expect, read } from './reading.ts';

const ANSWERS = `Hyper-V Requirements:      VM Monitor Mode Extensions: Yes
                           Virtualization Enabled In Firmware: Yes
                           Second Level Address Translation: Yes
                           Data Execution Prevention Available: Yes`;
const NOTHING = { virtualizationEnabledInFirmware: undefined, dep: undefined };

describe('answers that another line takes back', () => {
  it.each([
    `R640, 2022 Standard\n${ANSWERS}\nsorry, scratch that`,
    `${ANSWERS}\nwrong window! the R640 has 2022 Standard`,
    `${ANSWERS}\noh, that was from my old laptop`,
    `the docs show an example:\n${ANSWERS}\nour R640 has 2022 Standard`,
    `it should look like this:\n${ANSWERS}`,
    `From the MS docs:\n${ANSWERS}\nour R640 has 2022 Standard`,
    `${ANSWERS}\nThat's what it should look like. My box: Dell T30`,
    `${ANSWERS}\nMoment, falscher Server`,
    `${ANSWERS}\nc'était sur mon autre serveur, désolé`,
    `${ANSWERS}\nperdón, servidor equivocado`,
    `${ANSWERS}\nзвиняюсь, это вывод с другого сервера`,
    `${ANSWERS}\n贴错了`,
    `so sollte es laut Doku aussehen:\n${ANSWERS}`,
    `OS Name: Windows Server 2022 Standard\nund der andere Server:\n${ANSWERS}`,
    `OS Name: Windows Server 2022 Standard\nна другом сервере:\n${ANSWERS}`,
    `OS Name: Windows Server 2022 Standard\nna innym serwerze:\n${ANSWERS}`,
    `OS Name: Windows Server 2022 Standard\n另一台服务器：\n${ANSWERS}`,
  ])('%s', (text) => {
    expect(text).toRead(NOTHING);
  });

  it('are told', () => {
    expect(read(`${ANSWERS}\nscratch that`).contradictions).toContainEqual({ reading: 'dep', lines: [4, 5] });
  });
});

describe('answers that stand', () => {
  it.each([
    `${ANSWERS}\nthis one is the new R640`,
    `Domain: corp.example\n${ANSWERS}`,
    `our R640:\n\n${ANSWERS}`,
    `wrong paste above, this is the host now\n${ANSWERS}`,
  ])('%s', (text) => {
    expect(text).toRead({ virtualizationEnabledInFirmware: true, dep: true });
  });

  it('are those that say no: a denial is not withdrawn', () => {
    expect(`${ANSWERS.replace('Available: Yes', 'Available: No')}\nscratch that`).toRead({ dep: false });
  });
});

it('are those of the old machine that the whole paste is about', () => {
  expect(`from the old box in the basement:\nSystem Model: PowerEdge R640\n${ANSWERS}`).toRead({ dep: true });
});

import type { Language } from './language.ts';

/** Words that Brazil and Portugal share. */
const shared: Omit<Language, 'locale' | 'labels'> = {
  requirements: {
    vmMonitorModeExtensions: [
      'Extensão de Modo de Monitor VM',
      'Extensões de Modo de Monitor VM',
      'Extensões do Modo de Monitor da VM',
    ],
    virtualizationEnabledInFirmware: [
      'Virtualização Habilitada no Firmware',
      'Virtualização Ativada no Firmware',
      'Virtualização Activada no Firmware',
    ],
    slat: [
      'Conversão de Endereços de Segundo Nível',
      'Tradução de Endereços de Segundo Nível',
      'Conversão de Endereço de Segundo Nível',
    ],
    dep: ['Prevenção de Execução de Dados Disponível', 'Prevenção de Execução de Dados disponíveis'],
  },
  yes: ['Sim'],
  no: ['Não'],
  hypervisorDetected: ['Hipervisor detectado', 'Um hipervisor foi detectado', 'Foi detetado um hipervisor'],
  installed: ['instalad'],
  details: [
    'Nome da conexão',
    'Nome da ligação',
    'DHCP ativado',
    'DHCP habilitado',
    'Servidor DHCP',
    'Endereço(s) IP',
    'Status',
    'Estado',
  ],
  disconnected: [
    'Mídia desconectada',
    'Suporte de dados desligado',
    'Suporte desligado',
    'Hardware ausente',
    'Hardware não presente',
    'Hardware não está presente',
  ],
  configurations: {
    standaloneServer: ['Servidor autônomo', 'Servidor autónomo'],
    memberServer: ['Servidor membro'],
    domainController: [
      'Controlador de domínio primário',
      'Controlador de domínio principal',
      'Controlador de domínio de backup',
    ],
    standaloneWorkstation: ['Estação de trabalho autônoma', 'Estação de trabalho autónoma'],
    memberWorkstation: ['Estação de trabalho membro', 'Estação de trabalho de membro'],
  },
  vbsRunning: ['Em execução', 'Executando'],
  vbsOff: ['Não habilitado', 'Não habilitada', 'Não ativado', 'Habilitado, mas não em execução'],
};

const labels = {
  hostName: ['Nome do host', 'Nome do anfitrião'],
  manufacturer: ['Fabricante do sistema'],
  model: ['Modelo do sistema'],
  systemType: ['Tipo de sistema', 'Tipo do sistema'],
  processors: ['Processador(es)'],
  bios: ['Versão do BIOS', 'Versão da BIOS'],
  memory: ['Memória física total', 'Total de memória física'],
  domain: ['Domínio'],
  networkCards: ['Placa(s) de Rede', 'Placa(s) de interface de rede'],
  vbs: ['Segurança baseada em virtualização', 'Segurança baseada na virtualização'],
  requirements: ['Requisitos do Hyper-V', 'Requisitos de Hyper-V'],
  other: [
    'Proprietário registrado',
    'Organização registrada',
    'Proprietário registado',
    'Organização registada',
    'Identificação do produto',
    'ID do produto',
    'Data da instalação original',
    'Data de instalação original',
    'Tempo de Inicialização do Sistema',
    'Hora de arranque do sistema',
    'Pasta do Windows',
    'Diretório do Windows',
    'Diretório do sistema',
    'Pasta do sistema',
    'Inicializar dispositivo',
    'Dispositivo de inicialização',
    'Dispositivo de arranque',
    'Localidade do sistema',
    'Localidade de entrada',
    'Região do sistema',
    'Região de entrada',
    'Fuso horário',
    'Memória física disponível',
    'Memória Virtual',
    'Local(is) de arquivo de paginação',
    'Local(ais) de arquivo de paginação',
    'Localização(ões) do ficheiro de paginação',
    'Servidor de Logon',
    'Servidor de início de sessão',
    'Hotfix(es)',
    'Correção(ões)',
  ],
} as const;

/** Windows of Brazil. */
export const brazilian: Language = {
  ...shared,
  locale: 'pt-BR',
  labels: {
    ...labels,
    osName: ['Nome do sistema operacional'],
    osVersion: ['Versão do sistema operacional'],
    osConfiguration: ['Configuração do SO', 'Configuração do sistema operacional'],
    other: [
      ...labels.other,
      'Fabricante do sistema operacional',
      'Tipo de compilação do sistema operacional',
      'Tipo de compilação do SO',
    ],
  },
};

/** Windows of Portugal. */
export const portuguese: Language = {
  ...shared,
  locale: 'pt-PT',
  labels: {
    ...labels,
    osName: ['Nome do sistema operativo', 'Nome do SO'],
    osVersion: ['Versão do sistema operativo', 'Versão do SO'],
    osConfiguration: ['Configuração do sistema operativo'],
    other: [
      ...labels.other,
      'Fabricante do sistema operativo',
      'Fabricante do SO',
      'Tipo de compilação do sistema operativo',
    ],
  },
};

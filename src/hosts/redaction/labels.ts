/** Labels and keys whose value names a machine, in the languages of Windows; as `plainLabel` reduces them. */
const MACHINE = [
  'hostname,systemname,computername,devicename,fullcomputername,fulldevicename,csname,csdnshostname,cscaption,servername,machinename',
  'host,server,node,machine,fqdn,fullyqualifieddomainname,fullyqualifiedname,dnshostname,pscomputername,__server,statichostname,nodename',
  'ansiblehostname,ansiblefqdn,ansiblenodename,ansiblehost,inventoryhostname,localhostname',
  'hostnaam,nomdelhôte,nomdelhote,nombredehost,nombredelhost,nomedohost,nomehost,nomedoanfitrião,nazwahosta,имяузла,имясистемы,имякомпьютера',
  'ホスト名,システム名,コンピューター名,主机名,系统名称,计算机名,主機名稱,系統名稱,호스트이름,시스템이름,názevhostitele,anabilgisayaradı,värdnamn,állomásnév',
  'nomdusystème,nomdusysteme,nombredelsistema,nomedosistema,nomesistema,nazwasystemu,systeemnaam,systemnamn',
];
/** Labels whose value names a person or an organisation, or numbers a device. */
const PRIVATE = [
  'registeredowner,registeredorganization,registeredorganisation,windowsregisteredowner,windowsregisteredorganization,osregistereduser,osorganization',
  'owner,contact,username,user,primaryownername,csprimaryownername,csusername,logonserver,domain,csdomain,dnsdomain,department,location,assignedto',
  'registrierterbenutzer,registrierteorganisation,registrierterbesitzer,benutzername,anmeldeserver,domäne,propriétaireenregistré,organisationenregistrée',
  'nomdutilisateur,serveurdouverturedesession,serveurdauthentification,domaine,propiedadde,propietarioregistrado,organizaciónregistrada,nombredeusuario,servidordeiniciodesesión,dominio',
  'proprietárioregistrado,organizaçãoregistrada,nomedousuário,nomedeutilizador,servidordelogon,domínio,proprietarioregistrato,organizzazioneregistrata,nomeutente,serverdiaccesso',
  'zarejestrowanywłaściciel,zarejestrowanaorganizacja,nazwaużytkownika,serwerlogowania,domena,зарегистрированныйвладелец,зарегистрированнаяорганизация,имяпользователя,серверсети,серверавходавсеть,домен',
  '登録されている所有者,登録されている組織,ユーザー名,ログオンサーバー,ドメイン,注册的所有人,注册的组织,用户名,登录服务器,域,geregistreerdeeigenaar,geregistreerdeorganisatie,gebruikersnaam,aanmeldingsserver,domein',
  'serial,serialnumber,serialno,sn,biosseralnumber,biosserialnumber,identifyingnumber,servicetag,expressservicecode,asset,assettag,assetnumber,uuid,hardwareuuid',
  'provisioningudid,productid,windowsproductid,osserialnumber,deviceid,machineid,bootid,chassisserialnumber,systemserialnumber,baseboardserialnumber,ansibleproductserial,ansibleproductuuid,ansiblemachineid',
  'produktid,identificateurdeproduit,iddelproducto,identificadordeproducto,identificaçãodoproduto,iddoproduto,numerodiserie,idprodotto,identyfikatorproduktu,кодпродукта,プロダクトid,产品id,productidentificatie,seriennummer,numérodesérie,númerodeserie',
];

const setOf = (groups: readonly string[]): ReadonlySet<string> =>
  new Set(groups.flatMap((group) => group.split(',')));
const MACHINE_LABELS = setOf(MACHINE);
const PRIVATE_LABELS = setOf(PRIVATE);

/** Longest label, characters; what is longer is no label. */
const LABEL_MAX = 60;

type Privacy = 'machine' | 'private';

/** Labels are few and come again in every paste; those of garbage are not remembered. */
const known = new Map<string, Privacy | undefined>();
const KNOWN_MAX = 2_000;

/** What a value beside a label, or below the name of a column, is; `undefined`: nothing to hide. */
export function privacyOf(label: string): Privacy | undefined {
  if (label.length > LABEL_MAX) return undefined;
  if (known.has(label)) return known.get(label);
  const privacy = lookUp(label.toLowerCase().replace(/[\s._"'’*>()-]/g, ''));
  if (known.size < KNOWN_MAX) known.set(label, privacy);
  return privacy;
}

function lookUp(plain: string): Privacy | undefined {
  if (MACHINE_LABELS.has(plain)) return 'machine';
  return PRIVATE_LABELS.has(plain) ? 'private' : undefined;
}
